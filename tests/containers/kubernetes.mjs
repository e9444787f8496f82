// The objects of one cluster, held against the schemas of their kinds and against each other.

const versions = new Set(['v1', 'apps/v1', 'policy/v1', 'autoscaling/v2', 'networking.k8s.io/v1']);
const name = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** A text without control characters, as annotations have it. */
function plain(text) {
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, ' ');
}

function specOf(object) {
    return object.kind === 'Pod' ? { metadata: object.metadata, spec: object.spec } : object.spec.template;
}

function holdsNothing(value) {
    return value === null || (typeof value === 'object' && Object.values(value).some(holdsNothing));
}

function checkPods(object, all, say) {
    const title = `${object.kind} ${object.metadata.name}`;
    const template = specOf(object);
    const claims = (object.spec.volumeClaimTemplates ?? []).map((claim) => claim.metadata.name);
    const volumes = [...(template.spec.volumes ?? []).map((volume) => volume.name), ...claims];
    if (new Set(volumes).size !== volumes.length)
        say(`${title} has two volumes of one name`);
    for (const volume of template.spec.volumes ?? [])
        if (!all.some((other) => other.kind === 'PersistentVolumeClaim' && other.metadata.name === volume.persistentVolumeClaim.claimName &&
            other.metadata.namespace === object.metadata.namespace))
            say(`${title} has a volume of a claim that is not there`);
    const containers = template.spec.containers;
    if (new Set(containers.map((container) => container.name)).size !== containers.length)
        say(`${title} has two containers of one name`);
    for (const container of containers) {
        if (!/^[A-Za-z0-9][\w./:@-]*$/.test(container.image))
            say(`${title} has the image ${container.image}`);
        for (const mount of container.volumeMounts ?? [])
            if (!volumes.includes(mount.name))
                say(`${title} mounts ${mount.name}, which is no volume`);
        const variables = (container.env ?? []).map((variable) => variable.name);
        if (new Set(variables).size !== variables.length)
            say(`${title} sets a variable twice`);
        for (const variable of container.env ?? [])
            if (/PASS/.test(variable.name) && !variable.valueFrom?.secretKeyRef)
                say(`${title} has a password in the text: ${variable.name}`);
    }
    for (const [key, value] of Object.entries(object.spec.selector?.matchLabels ?? {}))
        if (template.metadata.labels[key] !== value)
            say(`${title} does not select its own pods`);
}

function selects(selector, object) {
    return Object.entries(selector).every(([key, value]) => specOf(object).metadata.labels[key] === value);
}

/** Checks them; their number. `names`: of components, by their ids. */
export async function checkKubernetes(objects, { load, names, say }) {
    const files = objects.filter((object) => object.kind === 'Kustomization').flatMap((object) => object.resources);
    const all = objects.filter((object) => object.kind !== 'Kustomization');
    if (files.length === 0)
        say('there is no kustomization');
    const seen = new Set();
    const spaces = new Set(all.filter((object) => object.kind === 'Namespace').map((object) => object.metadata.name));
    const workloads = all.filter((object) => ['Deployment', 'StatefulSet', 'Pod'].includes(object.kind));
    for (const object of all) {
        const title = `${object.kind} ${object.metadata?.name}`;
        try {
            if (!versions.has(object.apiVersion))
                throw new Error(`nothing is known of ${object.apiVersion}`);
            const models = await load(object.apiVersion);
            new models[object.kind](object).validate();
        } catch (error) {
            say(`${title}: ${error.message}`);
        }
        if (holdsNothing(object))
            say(`${title} has something that is nothing`);
        const key = `${object.kind}/${object.metadata.namespace ?? ''}/${object.metadata.name}`;
        if (seen.has(key))
            say(`${key} is there twice`);
        seen.add(key);
        if (!name.test(object.metadata.name))
            say(`${title} is no name`);
        if (object.metadata.namespace && !spaces.has(object.metadata.namespace))
            say(`${title} is in ${object.metadata.namespace}, which is not there`);
        const id = object.metadata.annotations['gudo/id'];
        if (!(id in names))
            say(`${title} stands for ${id}, which is nothing in the design`);
        else if ((object.metadata.annotations['gudo/name'] ?? '') !== plain(names[id]))
            say(`${title} is called ${JSON.stringify(object.metadata.annotations['gudo/name'])} and not ${JSON.stringify(names[id])}`);
        for (const [label, value] of Object.entries({ ...object.metadata.labels, ...object.spec?.template?.metadata.labels }))
            if (value.length > 63 || !/^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/.test(value))
                say(`${title} has the label ${label}: ${value}`);
        for (const value of Object.values(object.metadata.annotations))
            if (typeof value !== 'string')
                say(`${title} has an annotation that is no text`);
    }
    const inSpace = (object) => workloads.filter((other) => other.metadata.namespace === object.metadata.namespace);
    for (const object of all) {
        const title = `${object.kind} ${object.metadata.name}`;
        const found = (kind, wanted) => all.find((other) => other.kind === kind && other.metadata.name === wanted &&
            other.metadata.namespace === object.metadata.namespace);
        if (workloads.includes(object))
            checkPods(object, all, say);
        if (object.kind === 'StatefulSet' && !found('Service', object.spec.serviceName))
            say(`${title} has no Service`);
        if (object.kind === 'Service' && object.spec.selector && !inSpace(object).some((other) => selects(object.spec.selector, other)))
            say(`${title} selects nothing`);
        if (['NetworkPolicy', 'PodDisruptionBudget'].includes(object.kind)) {
            const selector = (object.spec.podSelector ?? object.spec.selector).matchLabels;
            if (inSpace(object).filter((other) => selects(selector, other)).length !== 1)
                say(`${title} is not about one workload`);
        }
        if (object.kind === 'HorizontalPodAutoscaler') {
            if (!found('Deployment', object.spec.scaleTargetRef.name) || found('Deployment', object.spec.scaleTargetRef.name).spec.replicas !== undefined)
                say(`${title} scales nothing, or what says how many it is itself`);
            if (object.spec.maxReplicas < object.spec.minReplicas)
                say(`${title} has more at least than at most`);
        }
        if (object.kind === 'Ingress')
            for (const path of object.spec.rules.flatMap((rule) => rule.http.paths)) {
                const service = found('Service', path.backend.service.name);
                if (!service || !service.spec.ports.some((port) => port.port === path.backend.service.port.number))
                    say(`${title} passes requests to ${JSON.stringify(path.backend.service)}, which is not there`);
            }
    }
    return all.length;
}
