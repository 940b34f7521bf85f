export const agirBis = () => [];
