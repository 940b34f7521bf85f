/**
 * `complet` is false when the text ends inside a quoted field; `irregulier` when a quote stands where the grammar has
 * none: it is then part of the value.
 */
export type Decoupe = Readonly<{ champs: readonly string[]; complet: boolean; irregulier: boolean }>;

const GUILLEMET = '"';
const CODE_GUILLEMET = GUILLEMET.charCodeAt(0);

/**
 * RFC 4180 for one record, and what can be said of a piece of one. Written here, and not with csv-parse, because a
 * quote left open upstream is only seen by asking of each further line "would you be a record of your own?", which a
 * streaming parser cannot be asked; called record by record csv-parse reads too few lines a second for the
 * files of a whole country. The specs hold it against csv-parse, on generated files and on the published ones.
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

/** Place of the closing quote, the length of the text when there is none. */
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
