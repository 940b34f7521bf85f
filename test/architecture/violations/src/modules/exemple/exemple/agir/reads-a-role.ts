// expects lint Authority is declared
export const refuse = ({ actor: { role } }: { actor: { role: string } }) => role.startsWith('region.');
