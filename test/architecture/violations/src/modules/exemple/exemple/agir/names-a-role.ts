// expects lint Authority is declared
export const refuse = (role: string) => role !== 'region.responsable';
export const declaree = permise({ region: ['region.responsable'] });
declare function permise(roles: object): object;
