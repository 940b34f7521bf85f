import type { Perimetre } from './perimetre';

interface Demande extends Perimetre {
  readonly competence?: string | undefined;
  readonly etat?: string | undefined;
  readonly nature?: string | undefined;
}

/** SQL conditions on the rows `ligne` of a read model, and their parameters. Skills are codes separated by one space. */
export const conditionsDe = ({ competence, ...egales }: Demande): readonly [string, object] => {
  const connues = Object.entries(egales).filter(([, valeur]) => valeur !== undefined);
  const conditions = connues.map(([champ]) => `ligne.${champ} = :${champ}`);
  const parmi = competence === undefined ? [] : [`:competence = any(string_to_array(ligne.competences, ' '))`];
  return [['true', ...conditions, ...parmi].join(' and '), { ...Object.fromEntries(connues), competence }];
};
