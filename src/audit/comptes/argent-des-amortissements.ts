import { enEuros } from '#libs/france';
import { amortissementDe, cleDObjet, objetDeLaCle, type Objet } from '#modules/objets';
import { objetIdDe, payeCentimes, type AmortissementDuMois } from '#modules/pme-digitale';
import { compteTenant } from './compte-tenant';
import type { Etats } from './etats';
import { Sommes } from './sommes';

const connus = ({ amortissements }: Etats): readonly AmortissementDuMois[] =>
  [...amortissements.values()].flatMap((amorti) => amorti ?? []);

const nom = (id: string): string => `amortissement ${id}`;

/** Always: what the payments of a month contradict of their grant, of their suspension, or of what is recovered. */
export const amortissementsMalPayes = (etats: Etats): readonly string[] =>
  connus(etats).flatMap((amorti) => {
    const { paiements, creanceCentimes, etat, suspendu } = amorti;
    const phrases = paiements.flatMap(({ paye, financement, detenuCentimes }) => {
      const [verse, accorde] = [paye.montantCentimes, financement.montantCentimes];
      const siens: string[] = [];
      if (verse > accorde) siens.push(`${enEuros(verse)} payés pour ${enEuros(accorde)} accordés`);
      if (detenuCentimes < 0) siens.push(`${enEuros(-detenuCentimes)} recouvrés de plus qu’il n’a été payé`);
      return siens.map((phrase) => `${nom(objetIdDe(paye))} : ${phrase}`);
    });
    const id = nom(objetIdDe(amorti.demande));
    if (etat === 'paye' && suspendu) phrases.push(`${id} : payé alors que son paiement est suspendu`);
    if (creanceCentimes > payeCentimes(amorti)) phrases.push(`${id} : sa créance dépasse ce qui est payé`);
    return phrases;
  });

/** At rest: for each month, invoice and what the company keeps never make more than the cost. */
const profits = (etats: Etats): readonly string[] =>
  connus(etats).flatMap((amorti) => {
    const { conventionId, mois } = amorti.demande;
    const valide = etats.releves.get(conventionId)?.valides[mois];
    if (!valide) return [`${nom(objetIdDe(amorti.demande))} : aucun relevé validé ne le porte`];
    const garde = payeCentimes(amorti) - amorti.creanceCentimes;
    const profit = valide.factureCentimes + garde - valide.coutCentimes;
    return profit > 0
      ? [`${nom(objetIdDe(amorti.demande))} : ${enEuros(profit)} de plus que le coût du mois, avec la facture`]
      : [];
  });

const selonLesAmortissements = (etats: Etats): Sommes => {
  const attendu = new Sommes();
  const octroyer = (id: string, enveloppeId: string, entrepriseUniqueId: string, engage: number, retenu: number) => {
    const compteId = compteTenant(etats.comptes, entrepriseUniqueId)?.compteId ?? entrepriseUniqueId;
    attendu.ajouter(`${nom(id)} : son enveloppe ${enveloppeId} en engage`, engage);
    attendu.ajouter(`${nom(id)} : son compte ${compteId} en retient`, retenu);
  };
  for (const { paiements, etat, financement, demande } of connus(etats)) {
    // Money that comes back funds nothing else of the envelope.
    for (const { paye, financement: sien, detenuCentimes } of paiements)
      octroyer(objetIdDe(paye), sien.enveloppeId, sien.entrepriseUniqueId, paye.montantCentimes, detenuCentimes);
    if (etat !== 'accorde' || !financement) continue;
    const { enveloppeId, entrepriseUniqueId, montantCentimes } = financement;
    octroyer(objetIdDe(demande), enveloppeId, entrepriseUniqueId, montantCentimes, montantCentimes);
  }
  return attendu;
};

const estDUnAmortissement = ({ objet }: { readonly objet: Objet }): boolean => amortissementDe(objet) !== undefined;

const selonEnveloppesEtComptes = ({ enveloppes, comptes }: Etats): Sommes => {
  const tenu = new Sommes();
  for (const [id, { reservations, engagements }] of enveloppes) {
    for (const { objet, reservationId, montantCentimes } of Object.values(reservations).filter(estDUnAmortissement))
      tenu.ajouter(`${nom(objet.id)} : son enveloppe ${id} en réserve (${reservationId})`, montantCentimes);
    for (const { objet, montantCentimes } of Object.values(engagements).filter(estDUnAmortissement))
      tenu.ajouter(`${nom(objet.id)} : son enveloppe ${id} en engage`, montantCentimes);
  }
  for (const [id, { reservations, aides }] of comptes) {
    for (const { objet, reservationId, montantCentimes } of Object.values(reservations).filter(estDUnAmortissement))
      tenu.ajouter(`${nom(objet.id)} : son compte ${id} en réserve (${reservationId})`, montantCentimes);
    for (const [cle, { montantCentimes }] of Object.entries(aides)) {
      const objet = objetDeLaCle(cle);
      if (objet && estDUnAmortissement({ objet }))
        tenu.ajouter(`${nom(objet.id)} : son compte ${id} en retient`, montantCentimes);
    }
  }
  return tenu;
};

const sansReponse = (etats: Etats): readonly string[] =>
  connus(etats).flatMap(({ etat, demande }) => {
    if (etat === 'retenu') return [`${nom(objetIdDe(demande))} : retenu, et son enveloppe n’a pas répondu`];
    return etat === 'credits-reserves'
      ? [`${nom(objetIdDe(demande))} : ses crédits sont réservés, et son compte de minimis n’a pas répondu`]
      : [];
  });

const suspensionsContredites = (etats: Etats): readonly string[] =>
  connus(etats).flatMap(({ etat, financement, suspendu, demande }) => {
    if (etat !== 'accorde' || !financement) return [];
    const id = objetIdDe(demande);
    const compte = compteTenant(etats.comptes, financement.entrepriseUniqueId)?.compte;
    const hors = compte !== undefined && cleDObjet({ nature: 'amortissement', id }) in compte.horsPlafond;
    if (hors === suspendu) return [];
    return hors
      ? [`${nom(id)} : hors plafond, et son paiement n’est pas suspendu`]
      : [`${nom(id)} : son paiement est suspendu sans dépasser le plafond`];
  });

/** At rest: envelopes and accounts hold what each request needs, each has its answer, and nothing else is held. */
export const amortissementsContredits = (etats: Etats): readonly string[] => {
  const [attendu, tenu] = [selonLesAmortissements(etats), selonEnveloppesEtComptes(etats)];
  const ecarts = [...new Set([...attendu.tenues, ...tenu.tenues])]
    .filter((tenue) => attendu.de(tenue) !== tenu.de(tenue))
    .map((tenue) => `${tenue} ${enEuros(tenu.de(tenue))} au lieu de ${enEuros(attendu.de(tenue))}`);
  return [...sansReponse(etats), ...suspensionsContredites(etats), ...profits(etats), ...ecarts];
};
