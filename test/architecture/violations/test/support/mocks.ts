// expects lint No mocks
export const faux = jest.fn();
