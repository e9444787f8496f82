// The specification of CloudFormation: what a resource may and has to have, and what may be asked of it.

const functions = new Set(['Ref', 'Fn::GetAtt', 'Fn::Sub', 'Fn::Join', 'Fn::Select', 'Fn::GetAZs', 'Fn::Base64', 'Fn::If', 'Fn::Not',
    'Fn::Equals']);

function isFunction(value) {
    const keys = value && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
    return keys.length === 1 && functions.has(keys[0]);
}

/** Calls visit with every function in a value. */
function visitFunctions(value, visit) {
    if (isFunction(value))
        visit(Object.keys(value)[0], Object.values(value)[0]);
    if (value && typeof value === 'object')
        for (const each of Object.values(value))
            visitFunctions(each, visit);
}

/** Reports what a template has that no stack takes; the number of its resources. */
export function checkTemplate(specification, template, report) {
    const resources = template.Resources ?? {};
    const known = new Set([...Object.keys(resources), ...Object.keys(template.Parameters ?? {})]);
    const typeOf = (name) => specification.lookup('resource', 'cloudFormationType', 'equals', name)[0];
    const named = (name, where) => {
        if (!name.startsWith('AWS::') && !known.has(name))
            report(`${where} refers to ${name}`);
    };
    const conditional = (name, where) => {
        if (!(name in (template.Conditions ?? {})))
            report(`${where} depends on the condition ${name}`);
    };
    const attribute = (name, path, where) => {
        named(name, where);
        const type = resources[name] ? typeOf(resources[name].Type) : undefined;
        if (type && !(path in type.attributes) && !(path in type.properties) && resources[name].Type !== 'AWS::CloudFormation::Stack')
            report(`${where} asks ${resources[name].Type} for ${path}`);
    };
    for (const [id, resource] of Object.entries(resources)) {
        if (!/^[a-zA-Z0-9]+$/.test(id))
            report(`${id} is no logical id`);
        const type = typeOf(resource.Type);
        if (!type) {
            report(`${id} is of the unknown type ${resource.Type}`);
            continue;
        }
        for (const name of Object.keys(resource.Properties ?? {}))
            if (!(name in type.properties))
                report(`${id}, of type ${resource.Type}, has no property ${name}`);
        for (const [name, property] of Object.entries(type.properties))
            if (property.required && !(name in (resource.Properties ?? {})))
                report(`${id}, of type ${resource.Type}, needs ${name}`);
        for (const needed of [resource.DependsOn ?? []].flat())
            named(needed, id);
        if (resource.Condition)
            conditional(resource.Condition, id);
    }
    visitFunctions(template, (name, value) => {
        if (name === 'Ref')
            named(value, 'Ref');
        if (name === 'Fn::If')
            conditional(value[0], 'Fn::If');
        if (name === 'Fn::GetAtt')
            attribute(value[0], value[1], 'Fn::GetAtt');
        if (name === 'Fn::Sub')
            for (const [, inside] of value.matchAll(/\$\{([^!}][^}]*)\}/g)) {
                const [first, ...rest] = inside.split('.');
                if (rest.length > 0)
                    attribute(first, rest.join('.'), 'Fn::Sub');
                else
                    named(first, 'Fn::Sub');
            }
    });
    return Object.keys(resources).length;
}
