#!/usr/bin/env python3
"""Looks at a running designer through AT-SPI, as a screen reader does: prints the tree of the canvas, selects a
component and a connection by action, and checks what comes back.

    accessibility.py PROGRAM-NAME   (in a session with an accessibility bus; see accessibility.sh)
"""
import sys
import time

import pyatspi
from gi.repository import GLib


def children(node):
    return [node.getChildAtIndex(i) for i in range(node.childCount)]


def find(node, matches, depth=0):
    if depth > 40:
        return None
    for child in children(node):
        if child is None:
            continue
        if matches(child):
            return child
        found = find(child, matches, depth + 1)
        if found:
            return found
    return None


def wait(what, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().pending():
            GLib.MainContext.default().iteration(False)
        found = what()
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit("gave up waiting")


def show(node, depth=0):
    states = [pyatspi.stateToString(s) for s in node.getState().getStates()]
    told = [s for s in states if s in ("selected", "selectable", "focused", "focusable")]
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    print(f"{'  ' * depth}{node.getRoleName()}: {node.name} | {node.description} | {' '.join(told)} | "
          f"{box.width}x{box.height}")
    for child in children(node):
        show(child, depth + 1)


def act(node, name):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    action.doAction(names.index(name))
    return names


def is_selected(node):
    return node.getState().contains(pyatspi.STATE_SELECTED)


program = sys.argv[1]
desktop = pyatspi.Registry.getDesktop(0)
application = wait(lambda: next((c for c in children(desktop) if c and c.name.startswith(program)), None))
canvas = wait(lambda: find(application, lambda n: n.getRole() == pyatspi.ROLE_CANVAS))
wait(lambda: find(canvas, lambda n: n.name == "Orders DB" and "problem" in n.description))
show(canvas)

focused = []
pyatspi.Registry.registerEventListener(lambda event: event.detail1 and focused.append(event.source.name),
                                       "object:state-changed:focused")
database = find(canvas, lambda n: n.name == "Orders DB")
names = act(database, "Press")
act(database, "SetFocus")
wait(lambda: "Orders DB" in focused)
print("actions:", ", ".join(names))
wait(lambda: is_selected(database))
connections = find(canvas, lambda n: n.getRole() == pyatspi.ROLE_LIST)
line = connections.getChildAtIndex(0)
act(line, "Press")
wait(lambda: is_selected(line) and not is_selected(database))
box = database.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
at = canvas
while True:
    inner = at.queryComponent().getAccessibleAtPoint(box.x + box.width // 2, box.y + box.height // 2, 0)
    if inner is None or inner == at:
        break
    at = inner
print("at the point:", at.name)
outline = find(application, lambda n: n.name == "Outline" and n.getRole() in (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE))
print("outline rows:", outline.childCount)
assert outline.childCount > 0
print("ok")
