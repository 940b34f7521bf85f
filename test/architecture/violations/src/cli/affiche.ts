export const affiche = (line: string) => {
  console.log(line);
};
