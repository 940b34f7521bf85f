import { colonnes, seuil, situer } from './lecture';

/** Payments from the one that passes what the envelope commits for the object, which a reduction never takes below what is paid. */
export const AU_DELA_DE_L_ENGAGEMENT = `
  select ${colonnes('p', `'paiement'`, { centimes: 'p.centimes', nombre: 'p.paye', sur: 'coalesce(engagement.centimes, 0)' })}
  from (
    select paiement.*, sum(paiement.centimes) over (partition by paiement.objet order by paiement.position) as paye
    from lecture.paiements_d_objets paiement
  ) p
  left join lecture.engagements_d_objets engagement on engagement.objet = p.objet
  ${situer('p')}
  where p.paye > coalesce(engagement.centimes, 0)`;

const PART = `${seuil('pour-cent-sous-un-seuil', 'o.jour')} / 100`;

/** Below the ceiling of the scheme, of the service or of the month: what reaches it is capped, and hides nothing. */
const SOUS_LE_PLAFOND = `
  select ${colonnes('o', `'plafond'`, { centimes: 'o.centimes', nombre: 'o.centimes', sur: 'plafond.centimes' })}
  from lecture.montants_octroyes o
  join lecture.plafonds_d_objets sien on sien.objet = o.objet
  left join lecture.plafonds_de_dispositifs dispositif on dispositif."dispositifId" = sien."dispositifId"
  cross join lateral (select coalesce(sien.centimes, dispositif.centimes) as centimes) plafond
  ${situer('o')}
  where o.centimes < plafond.centimes and o.centimes >= plafond.centimes * (1 - ${PART})`;

/** At the amount beyond which a convention is needed, or below it. */
const SANS_CONVENTION = `
  select ${colonnes('o', `'convention'`, { centimes: 'o.centimes', nombre: 'o.centimes', sur: 'convention.centimes' })}
  from lecture.montants_octroyes o
  cross join lateral (select ${seuil('seuil-de-convention-centimes', 'o.jour')} as centimes) convention
  ${situer('o')}
  where o.centimes <= convention.centimes and o.centimes >= convention.centimes * (1 - ${PART})`;

/** What the account holds that counts on the day of the grant leaves next to nothing of the ceiling of de minimis. */
const SOUS_DE_MINIMIS = `
  select ${colonnes('o', `'de-minimis'`, { autreFlux: 'aide.compte', centimes: 'o.centimes', nombre: 'compte.centimes', sur: 'o."plafondDeMinimisCentimes"' })}
  from lecture.montants_octroyes o
  join lecture.aides_des_comptes aide on aide.cle = o.objet
  cross join lateral (
    select sum(comptee.centimes) as centimes from lecture.aides_des_comptes comptee
    where comptee.compte = aide.compte and comptee."accordeeLe" between o."compteDepuisLe" and o."accordeLe"
  ) compte
  ${situer('o')}
  where compte.centimes <= o."plafondDeMinimisCentimes"
    and compte.centimes >= o."plafondDeMinimisCentimes" * (1 - ${PART})`;

export const SOUS_UN_SEUIL = [SOUS_LE_PLAFOND, SANS_CONVENTION, SOUS_DE_MINIMIS].join(' union all ');
