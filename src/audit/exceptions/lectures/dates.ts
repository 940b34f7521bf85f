import { DELAIS } from '../etapes';
import { colonnes, seuil, situer } from './lecture';

export const ENREGISTRES_TARD = `
  select ${colonnes('t', 't.type', { autreCode: 't.motif', le: 't."compteLe"', nombre: 't.jour - t."compteLe"' })}
  from lecture.faits_tardifs t ${situer('t')}`;

/** Days that run from the end of the period of a step. */
const DELAI = `case e.etape ${Object.entries(DELAIS)
  .map(([etape, code]) => `when '${etape}' then ${seuil(code, 'e.jour')}`)
  .join(' ')} end`;

const LIMITE = `coalesce(e."finDePeriode" + (${DELAI})::int, echeance."avantLe")`;

const APRES_OU_CONSTATEES = `
  select ${colonnes('e', 'e.etape', {
    autreCode: `case e.nature when 'constat' then 'constat' else 'apres' end`,
    le: 'e."faiteLe"',
    limiteLe: LIMITE,
    nombre: `e."faiteLe" - ${LIMITE}`,
  })}
  from lecture.etapes_faites e
  left join lecture.echeances_fixees echeance on echeance.objet = e.objet and echeance.etape = e.etape
  ${situer('e')}
  where e.nature = 'constat' or (e.nature = 'faite' and e."faiteLe" > ${LIMITE})`;

/** Awaited, past its last day, and no fact ends it since. `present` is given to each question. */
const MANQUANTES = `
  select ${colonnes('m', 'm.etape', {
    autreCode: `'manquante'`,
    limiteLe: 'm."avantLe"',
    nombre: 'present.jour - m."avantLe"',
  })}
  from (
    select echeance.*, null::text as region, null::text as "personneId" from lecture.echeances_fixees echeance
  ) m
  cross join present
  ${situer('m')}
  where m."avantLe" < present.jour and not exists (
    select from lecture.etapes_faites e where e.objet = m.objet and e.etape = m.etape and e.position > m.position
  )`;

export const ETAPES_EN_DEFAUT = `${APRES_OU_CONSTATEES} union all ${MANQUANTES}`;
