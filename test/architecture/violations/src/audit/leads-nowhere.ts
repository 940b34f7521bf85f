// expects layer everything-resolves
export { nothing } from '#libs/absente';
