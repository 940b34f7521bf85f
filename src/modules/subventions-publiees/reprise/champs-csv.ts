/**
 * `complet` is false when the text ends inside a quoted field. `irregulier` is true when a quote stands where the grammar
 * has none: the quote is then part of the value.
 */
export type Decoupe = Readonly<{ champs: readonly string[]; complet: boolean; irregulier: boolean }>;

const GUILLEMET = '"';
const CODE_GUILLEMET = GUILLEMET.charCodeAt(0);

/**
 * Splits one record by RFC 4180. csv-parse cannot replace it: a quote left open is found by trying each following line as a
 * whole record, and csv-parse called line by line is too slow. The specs compare both.
 */
export const decouper = (texte: string, separateur: string): Decoupe => {
  if (!texte.includes(GUILLEMET)) return { champs: texte.split(separateur), complet: true, irregulier: false };

  const codeSeparateur = separateur.charCodeAt(0);
  const champs: string[] = [];
  let irregulier = false;
  let debut = 0;
  for (;;) {
    if (texte.charCodeAt(debut) === CODE_GUILLEMET) {
      const { fin, double, etrange } = finDeCitation(texte, debut + 1, codeSeparateur);
      irregulier ||= etrange;
      const champ = texte.slice(debut + 1, fin);
      champs.push(double ? champ.replaceAll('""', GUILLEMET) : champ);
      if (fin === texte.length) return { champs, complet: false, irregulier };
      debut = fin + 1;
    } else {
      const suivant = texte.indexOf(separateur, debut);
      const champ = texte.slice(debut, suivant === -1 ? undefined : suivant);
      irregulier ||= champ.includes(GUILLEMET);
      champs.push(champ);
      debut += champ.length;
    }
    if (debut >= texte.length) return { champs, complet: true, irregulier };
    debut += 1;
  }
};

type Citation = Readonly<{ fin: number; double: boolean; etrange: boolean }>;

const finDeCitation = (texte: string, depuis: number, codeSeparateur: number): Citation => {
  let double = false;
  let etrange = false;
  let fin = texte.indexOf(GUILLEMET, depuis);
  while (fin !== -1) {
    const suite = fin + 1 === texte.length ? codeSeparateur : texte.charCodeAt(fin + 1);
    if (suite === codeSeparateur) return { fin, double, etrange };
    const redouble = suite === CODE_GUILLEMET;
    double ||= redouble;
    etrange ||= !redouble;
    fin = texte.indexOf(GUILLEMET, fin + (redouble ? 2 : 1));
  }
  return { fin: texte.length, double, etrange };
};
