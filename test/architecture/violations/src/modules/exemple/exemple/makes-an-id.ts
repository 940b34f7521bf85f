// expects lint Identities come from outside
export const numero = (randomUUID: () => string) => randomUUID();
