// expects lint The time comes from outside
export const jour = () => new Date();
