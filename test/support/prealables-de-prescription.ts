import { ACTIF, EN_CHARGE, fait as faitDuReseau } from '#facts/connecteurs';
import { fait, fournisseurId, fournisseurSiren } from '#facts/prestations';
import { connecteur } from '../../src/modules/connecteurs/connecteur/connecteur';
import { demandeAccompagnement } from '../../src/modules/connecteurs/demande-accompagnement/demande-accompagnement';
import type { Prealables } from '../../src/modules/connecteurs/prestation/prescrire-prestation/prescrire-prestation';
import { etatApres } from './etat-apres';

/** Who delivers, and declared the company that they work for. */
export const FOURNISSEUR_ACTIF = [
  ...ACTIF,
  faitDuReseau('InteretsDuConnecteurDeclares.v1')({ sirens: [fournisseurSiren] }),
].map((un) => ({ ...un, data: { ...un.data, connecteurId: fournisseurId } }) as typeof un);

/** With the interests that each declared; the supplier always declares the company that they work for. */
export const PRESCRIPTEUR = (...sirens: readonly string[]) =>
  etatApres(connecteur, [...ACTIF, faitDuReseau('InteretsDuConnecteurDeclares.v1')({ sirens: [...sirens] })]);
export const FOURNISSEUR = (...sirens: readonly string[]) =>
  etatApres(connecteur, [
    ...FOURNISSEUR_ACTIF,
    faitDuReseau('InteretsDuConnecteurDeclares.v1')({ sirens: [fournisseurSiren, ...sirens] }),
  ]);

/** What the prescription of the examples reads: nothing that forbids it. */
export const PREALABLES: Prealables = {
  service: fait('ServiceInscrit.v1')().data,
  regionDeLEtablissement: '53',
  lies: false,
  demande: etatApres(demandeAccompagnement, EN_CHARGE),
  prescripteur: PRESCRIPTEUR(),
  fournisseur: FOURNISSEUR(),
  labellise: true,
};
