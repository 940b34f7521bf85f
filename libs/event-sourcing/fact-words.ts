/** Every name of a field in the data of a fact, also in its objects and lists. */
export type FieldOf<Value> = Value extends readonly (infer Item)[]
  ? FieldOf<Item>
  : Value extends object
    ? { [Name in keyof Value & string]-?: Name | FieldOf<Value[Name]> }[keyof Value & string]
    : never;

/** Every code that a field of the data of a fact may hold. */
export type CodeOf<Value> = Value extends string
  ? string extends Value
    ? never
    : Value
  : Value extends readonly (infer Item)[]
    ? CodeOf<Item>
    : Value extends object
      ? { [Name in keyof Value]-?: CodeOf<Value[Name]> }[keyof Value]
      : never;
