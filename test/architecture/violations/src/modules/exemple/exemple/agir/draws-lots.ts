// expects lint Chance comes from outside
export const tirage = () => Math.random();
