// expects lint Lines for people
export const imprime = () => {
  console.log('');
};
