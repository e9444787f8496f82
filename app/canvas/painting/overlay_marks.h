#pragma once

#include <QPainter>
#include <QRect>
#include <QString>

#include <map>

#include "app/canvas/painting/camera.h"
#include "app/canvas/painting/overlay.h"
#include "app/canvas/scene/scene.h"

namespace gudo {

// The quiet marks over the picture: what belongs to a group, which presence keys mean, what is locked.

void paintMembers(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera,
                  const QRect& view);
/// Outlines around what a search found, a strong one around the one that it is at; foundReach pixels around them.
void paintFound(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera, const QRect& view);
void paintFocusedPresence(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera);
/// A lock on the corner of what is selected or under the pointer and cannot be moved.
void paintLocks(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera);

/// Where all of that lies on the screen, by look and place, like piecesOf().
void addMarkPieces(std::map<QString, QRect>& pieces, const Overlay& overlay, const Scene& scene, const Camera& camera);

} // namespace gudo
