import { InputType, ObjectType, type ClassType } from 'type-graphql';

interface Options {
  readonly description: string;
  readonly implements?: ClassType;
}

const types = new Map<string, ClassType>();

/**
 * Declares an object type of the schema and keeps it under its name. Types refer to one another in circles; by name they
 * need not import one another.
 */
export const Type =
  (name: string, { description, implements: implemented }: Options) =>
  (target: ClassType): void => {
    ObjectType(name, { description, ...(implemented === undefined ? {} : { implements: implemented }) })(
      target,
    );
    types.set(name, target);
  };

/** The object type of a name. For thunks: every type is declared by the time that the schema is built. */
export const ref = (name: string): ClassType => {
  const type = types.get(name);
  if (type === undefined) throw new Error(`no type ${name} is declared`);
  return type;
};

/** Declares an input type and keeps it under its name, as `Type` does. */
export const Input =
  (name: string, description: string) =>
  (target: ClassType): void => {
    InputType(name, { description })(target);
    types.set(name, target);
  };
