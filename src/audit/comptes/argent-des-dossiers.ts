import { cleDeReference, enEuros } from '#libs/france';
import {
  creanceCentimes,
  estAccorde,
  resteAPayerCentimes,
  verseCentimes,
  type DossierAide,
} from '#modules/aides-regionales';
import type { Etats } from './etats';

type DossierAccorde = Extract<DossierAide, { accord: object }>;

const comptesDeuxFois = ({ versements, recouvrements }: DossierAccorde): readonly string[] =>
  [versements, recouvrements].flatMap((mouvements) => {
    const cles = mouvements.flatMap(({ reference }) => (reference === null ? [] : [cleDeReference(reference)]));
    return cles.filter((cle, rang) => cles.indexOf(cle) !== rang);
  });

/** Always: what the money of a file contradicts of its grant, of its reservation, of its suspension or of its state. */
export const argentContredit = ({ dossiers, chronologie }: Etats): readonly string[] =>
  [...dossiers].flatMap(([id, dossier]) => {
    if (!estAccorde(dossier)) return [];
    const { suspension, accord } = dossier;
    const accorde = accord.montantAccordeCentimes;
    const reserve = chronologie.reserves.get(accord.reservationId) ?? 0;
    const deTrop = chronologie.versesDeTrop.get(id) ?? 0;
    const verse = verseCentimes(dossier);
    // The only payment of a file of version 0.1 left its rest unpaid.
    const ancien = dossier.versements.some(({ reference }) => reference === null);
    const reste = ancien ? 0 : resteAPayerCentimes(dossier);
    const phrases: string[] = [];
    if (accorde > reserve) phrases.push(`${enEuros(accorde)} accordés pour ${enEuros(reserve)} réservés`);
    if (verse > accorde) phrases.push(`${enEuros(verse)} payés pour ${enEuros(accorde)} accordés`);
    else if (deTrop > 0) phrases.push(`${enEuros(deTrop)} payés au-delà du montant en vigueur`);
    if (suspension !== null && verse > suspension.verseCentimes)
      phrases.push('payé alors que ses versements sont suspendus');
    if (dossier.etat === 'clos' && creanceCentimes(dossier) + reste > 0)
      phrases.push('clos alors qu’il reste à payer ou à recouvrer');
    phrases.push(...comptesDeuxFois(dossier).map((cle) => `la référence ${cle} y compte deux fois`));
    return phrases.map((phrase) => `dossier ${id} : ${phrase}`);
  });
