// expects lint Lines for people belong to src/cli
export const Vue = () => {
  console.log('rendue');
  return <p>Vue</p>;
};
