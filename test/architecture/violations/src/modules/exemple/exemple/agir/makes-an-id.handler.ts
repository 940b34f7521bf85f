// expects lint Identities come from outside
export const numero = () => crypto.randomUUID();
