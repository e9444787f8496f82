// Arguments of the AWS provider: what a resource may and has to have.

const meta = new Set(['for_each', 'count', 'depends_on', 'lifecycle', 'provider']);

function words(text) {
    return new Set((text ?? '').split(' ').filter(Boolean));
}

function check(rules, path, body, report) {
    if (rules.any)
        return;
    const required = words(rules.required);
    const optional = words(rules.optional);
    const blocks = rules.blocks ?? {};
    for (const [name, value] of Object.entries(body)) {
        if (meta.has(name))
            continue;
        if (blocks[name])
            for (const each of Array.isArray(value) ? value : [value])
                check(blocks[name], `${path}.${name}`, each ?? {}, report);
        else if (!required.has(name) && !optional.has(name))
            report(`${path} has no argument ${name}`);
    }
    for (const name of required)
        if (!(name in body))
            report(`${path} needs ${name}`);
    for (const [name, each] of Object.entries(blocks))
        if (each.min && !(name in body))
            report(`${path} needs a block ${name}`);
}

/** Reports what the block of a resource has that its type does not, and what it lacks. */
export function checkBlock(schema, type, label, body, report) {
    if (!schema[type])
        report(`${type} is unknown; aws_schema.json holds the types that are written`);
    else
        check(schema[type], `${type}.${label}`, body, report);
}
