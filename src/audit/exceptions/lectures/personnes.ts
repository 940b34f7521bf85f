import { estDecisive } from '../fonctions';
import { PAIRES_SEPAREES } from '../fonctions-separees';
import { colonnes, seuil, situer } from './lecture';

/** One person who did, on one file, two things that are kept apart: once for each pair, at the first fact that completes it. */
export const QUATRE_YEUX = `
  select distinct on (f.objet, f."personneId", least(f.fonction, avant.fonction), greatest(f.fonction, avant.fonction))
    ${colonnes('f', 'f.fonction', {
      autrePosition: 'avant.position',
      autreFlux: 'avant.flux',
      autreCode: 'avant.fonction',
      centimes: 'f.centimes',
    })}
  from lecture.fonctions_exercees f
  join lecture.fonctions_exercees avant on avant.objet = f.objet and avant."personneId" = f."personneId"
    and (avant.position, avant.fonction) < (f.position, f.fonction)
  join (values ${PAIRES_SEPAREES}) as separees (une, autre) on separees.une = f.fonction and separees.autre = avant.fonction
  ${situer('f')}
  order by f.objet, f."personneId", least(f.fonction, avant.fonction), greatest(f.fonction, avant.fonction), f.position`;

/** A decision, and the one that the same person took just before, in the same region. */
export const DECISIONS_RAPPROCHEES = `
  select ${colonnes('d', 'd.fonction', {
    autrePosition: 'd."autrePosition"',
    autreFlux: 'd."autreFlux"',
    autreCode: 'd."autreFonction"',
    centimes: 'd.centimes',
    nombre: '(d."instantMs" - d."autreMs") / 1000.0',
  })}
  from (
    select f.*, lag(f.position) over suite as "autrePosition", lag(f.flux) over suite as "autreFlux",
      lag(f.fonction) over suite as "autreFonction", lag(f.objet) over suite as "autreObjet",
      lag(f."instantMs") over suite as "autreMs"
    from lecture.fonctions_exercees f ${situer('f')}
    where ${estDecisive('f.fonction')}
    window suite as (partition by f."personneId", coalesce(f.region, lieu.region) order by f."instantMs", f.position)
  ) d
  ${situer('d')}
  where d.objet <> d."autreObjet"
    and d."instantMs" - d."autreMs" <= 60000 * ${seuil('minutes-entre-decisions', 'd.jour')}`;

const DOUZE_MOIS = `range between interval '1 year - 1 day' preceding and current row`;

/** Files decided for the first time, of the region and of each pair, over the twelve months that end with each. */
export const MEMES_COUPLES = `
  select ${colonnes('c', `'couple'`, {
    autrePosition: 'c."autrePosition"',
    autreFlux: 'c.flux',
    personneId: 'c."instructeurId"',
    autrePersonneId: 'c."personneId"',
    centimes: 'c.centimes',
    nombre: 'c.siens',
    sur: 'c.tous',
  })}
  from (
    select decide.*,
      count(*) over (partition by decide.region, decide."instructeurId", decide."personneId"
        order by decide.jour ${DOUZE_MOIS}) as siens,
      count(*) over (partition by decide.region order by decide.jour ${DOUZE_MOIS}) as tous
    from (
      select distinct on (f.objet) f.*, instruit."personneId" as "instructeurId", instruit.position as "autrePosition"
      from lecture.fonctions_exercees f
      join lecture.fonctions_exercees instruit
        on instruit.objet = f.objet and instruit.fonction = 'instruction' and instruit.position < f.position
      where f.fonction = 'validation'
      order by f.objet, f.position, instruit.position desc
    ) decide
  ) c
  ${situer('c')}
  where c.siens > ${seuil('dossiers-d-un-couple', 'c.jour')}
    and c.siens * 100 > c.tous * ${seuil('pour-cent-d-un-couple', 'c.jour')}`;

/** Prescriptions of one person in a region, of which one supplier has most, over the twelve months that end with each. */
export const UN_FOURNISSEUR = `
  select ${colonnes('p', `'fournisseur'`, {
    autrePersonneId: 'p."fournisseurId"',
    nombre: 'p.siennes',
    sur: 'p.toutes',
  })}
  from (
    select f.*,
      count(*) over (partition by f."personneId", f.region, f."fournisseurId"
        order by f.jour ${DOUZE_MOIS}) as siennes,
      count(*) over (partition by f."personneId", f.region order by f.jour ${DOUZE_MOIS}) as toutes
    from lecture.fonctions_exercees f
    where f.fonction = 'prescription'
  ) p
  ${situer('p')}
  where p.toutes >= ${seuil('prescriptions-au-moins', 'p.jour')}
    and p.siennes * 100 > p.toutes * ${seuil('pour-cent-d-un-fournisseur', 'p.jour')}`;
