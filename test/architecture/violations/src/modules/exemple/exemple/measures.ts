// expects lint The time comes from outside
export const duree = () => performance.now();
