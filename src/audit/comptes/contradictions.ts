import { enEuros, enFrancais } from '#libs/france';
import {
  aideCompteeCentimes,
  detenuCentimes,
  disponible,
  engagementCentimes,
  creditsEngagesPour,
  estAccorde,
  financementDe,
  type Enveloppe,
} from '#modules/aides-regionales';
import {
  depassementDuCompte,
  depassementPromis,
  depassements,
  plafondReservePour,
  type CompteDeMinimis,
} from '#modules/entreprises';
import { cleDObjet, dossierAideDe, dossierDe, objetDeLaCle } from '#modules/objets';
import { argentContredit } from './argent-des-dossiers';
import { amortissementsContredits, amortissementsMalPayes } from './argent-des-amortissements';
import { paiementsContredits, prestationsContredites } from './argent-des-prestations';
import { compteTenant } from './compte-tenant';
import { declarationsContredites } from './declarations-contredites';
import type { Etats } from './etats';
import { nomDObjet } from './nom-d-objet';
import { partsContredites } from './parts-contredites';
import { reservationsContredites } from './reservations-contredites';

/** Sentences that name what contradicts what; none when all is well. */
type Contradictions = readonly string[];

const si = (faux: boolean, phrase: () => string): Contradictions => (faux ? [phrase()] : []);

/**
 * Money that companies hold beyond a ceiling, whatever their accounts say of the aid of files. What was paid for other objects is
 * not known here.
 */
const argentHorsPlafond = ({ dossiers, comptes }: Pick<Etats, 'dossiers' | 'comptes'>): Contradictions =>
  [...comptes].flatMap(([id, { aides, horsPlafond, ...compte }]) => {
    const detenues = Object.entries(aides).flatMap(([cle, aide]) => {
      const objet = objetDeLaCle(cle);
      const dossierId = objet && dossierDe(objet);
      if (dossierId === undefined) return [[cle, aide] as const];
      const dossier = dossiers.get(dossierId);
      return dossier && estAccorde(dossier)
        ? [[cle, { ...aide, montantCentimes: detenuCentimes(dossier) }] as const]
        : [];
    });
    return depassements({ ...compte, aides: Object.fromEntries(detenues) }).flatMap(({ objet, depassementCentimes }) =>
      si(
        !(cleDObjet(objet) in horsPlafond),
        () => `compte ${id} : avec ${nomDObjet(objet)}, ${enEuros(depassementCentimes)} sont versés au-delà du plafond`,
      ),
    );
  });

/** Whether a part is still arriving: the account says what it is over once it has the last slice. */
const recoit = (id: string, { cedees }: CompteDeMinimis): boolean => Object.values(cedees).includes(id);

/** An account that is over its ceiling says so by a fact, and by how much. */
const depassementsTus = (comptes: Etats['comptes']): Contradictions =>
  [...comptes].flatMap(([id, compte]) => {
    const [dit, vrai] = [compte.depassement, depassementDuCompte(compte)];
    const phrase = vrai
      ? `compte ${id} : le plafond du ${enFrancais(vrai.au)} est dépassé de ${enEuros(vrai.depassementCentimes)}`
      : `compte ${id} : il est dans son plafond`;
    const suite = dit ? `il dit ${enEuros(dit.depassementCentimes)} au ${enFrancais(dit.au)}` : 'il ne le dit pas';
    return si(
      !recoit(id, compte) && (dit?.au !== vrai?.au || dit?.depassementCentimes !== vrai?.depassementCentimes),
      () => `${phrase}, et ${suite}`,
    );
  });

/** What no fact may break, even before reactions have told other streams of it. */
export const contradictionsDeToujours = (etats: Etats): Contradictions => [
  ...argentContredit(etats),
  ...paiementsContredits(etats),
  ...amortissementsMalPayes(etats),
  ...[...etats.enveloppes].flatMap(([id, enveloppe]) =>
    si(
      disponible(enveloppe) < 0,
      () => `enveloppe ${id} : ${enEuros(-disponible(enveloppe))} réservés ou engagés de plus qu’elle n’a`,
    ),
  ),
  ...[...etats.comptes].flatMap(([id, compte]) => [
    ...depassements(compte).flatMap(({ objet, depassementCentimes }) =>
      si(
        !(cleDObjet(objet) in compte.horsPlafond),
        () =>
          `compte ${id} : ${nomDObjet(objet)} dépasse le plafond de ${enEuros(depassementCentimes)}, et rien ne le dit`,
      ),
    ),
    ...si(
      depassementPromis(compte) > 0,
      () => `compte ${id} : ses réservations dépassent le plafond de ${enEuros(depassementPromis(compte))}`,
    ),
  ]),
  ...depassementsTus(etats.comptes),
  ...argentHorsPlafond(etats),
];

/** What an envelope holds for objects that are not aid files. */
const pourAutreChose = (tenues: Enveloppe['engagements']): number =>
  Object.values(tenues)
    .filter(({ objet }) => dossierDe(objet) === undefined)
    .reduce((somme, { montantCentimes }) => somme + montantCentimes, 0);

/** What holds once reactions have told each stream what the others did. */
export const contradictionsAuRepos = (etats: Etats): Contradictions => {
  const { dossiers, enveloppes, comptes } = etats;
  const engages = new Map<string, number>();
  const reserves = new Map<string, number>();
  const ajouter = (sommes: Map<string, number>, cle: string, centimes: number) =>
    sommes.set(cle, (sommes.get(cle) ?? 0) + centimes);
  const deChaqueDossier = [...dossiers].flatMap(([id, dossier]): Contradictions => {
    const objet = dossierAideDe(id);
    if (!estAccorde(dossier)) {
      const financement = financementDe(dossier);
      if (!financement || dossier.etat !== 'finance') return [];
      const { enveloppeId, entrepriseUniqueId, reservationId } = financement;
      const montant = dossier.validation.montantCentimes;
      ajouter(reserves, enveloppeId, montant);
      const compte = compteTenant(comptes, entrepriseUniqueId)?.compte;
      const tenue = compte && plafondReservePour(compte, { objet, reservationId })?.montantCentimes;
      return si(tenue !== montant, () => `dossier ${id} : financé, et son compte ne réserve pas ${enEuros(montant)}`);
    }
    const { enveloppeId, entrepriseUniqueId } = dossier.accord;
    const engagement = engagementCentimes(dossier);
    ajouter(engages, enveloppeId, engagement);
    const enveloppe = enveloppes.get(enveloppeId);
    const engage = enveloppe && creditsEngagesPour(enveloppe, objet);
    const compte = compteTenant(comptes, entrepriseUniqueId)?.compte;
    const attendu = aideCompteeCentimes(dossier);
    const inscrit = compte?.aides[cleDObjet(objet)]?.montantCentimes;
    const hors = compte !== undefined && cleDObjet(objet) in compte.horsPlafond;
    return [
      ...si(
        engage !== engagement,
        () => `dossier ${id} : son enveloppe en engage ${enEuros(engage ?? 0)} au lieu de ${enEuros(engagement)}`,
      ),
      ...si(
        inscrit !== attendu,
        () => `dossier ${id} : son compte en retient ${enEuros(inscrit ?? 0)} au lieu de ${enEuros(attendu)}`,
      ),
      ...si((dossier.suspension !== null) !== hors, () =>
        hors
          ? `dossier ${id} : hors plafond, et ses versements ne sont pas suspendus`
          : `dossier ${id} : suspendu sans dépasser le plafond`,
      ),
    ];
  });
  const deChaqueEnveloppe = [...enveloppes].flatMap(([id, enveloppe]) => {
    const engage = enveloppe.engageCentimes - pourAutreChose(enveloppe.engagements);
    const reserve = enveloppe.reserveCentimes - pourAutreChose(enveloppe.reservations);
    return [
      ...si(
        engage !== (engages.get(id) ?? 0),
        () => `enveloppe ${id} : ${enEuros(engage)} engagés, ${enEuros(engages.get(id) ?? 0)} selon ses dossiers`,
      ),
      ...si(
        reserve !== (reserves.get(id) ?? 0),
        () => `enveloppe ${id} : ${enEuros(reserve)} réservés, ${enEuros(reserves.get(id) ?? 0)} selon ses dossiers`,
      ),
    ];
  });
  const deChaqueCompte = [...comptes].flatMap(([id, { aides }]) =>
    Object.keys(aides).flatMap((cle) => {
      const objet = objetDeLaCle(cle);
      const dossierId = objet && dossierDe(objet);
      const dossier = dossierId === undefined ? undefined : dossiers.get(dossierId);
      return si(
        dossierId !== undefined && !(dossier && estAccorde(dossier)),
        () => `compte ${id} : il retient une aide du dossier ${dossierId}, qui n’en a pas`,
      );
    }),
  );
  return [
    ...deChaqueDossier,
    ...deChaqueEnveloppe,
    ...deChaqueCompte,
    ...prestationsContredites(etats),
    ...amortissementsContredits(etats),
    ...partsContredites(etats),
    ...reservationsContredites(etats),
    ...declarationsContredites(etats),
  ];
};
