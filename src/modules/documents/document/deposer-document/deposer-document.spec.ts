import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { dirigeantId, dossierId, instructeurId } from '#facts/aides-regionales';
import { documentId, empreinte, fait } from '#facts/documents';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { deposer, type Piece, type Proprietaire } from '../depot';
import { document } from '../document';
import * as Refus from '../document.errors';
import type { ObjetDuDocument } from '../document.events';
import { DeposerDocument } from './deposer-document';

interface Saisie extends Partial<Acteur>, Partial<Piece> {
  objet?: ObjetDuDocument;
  proprietaire?: Proprietaire;
}

const bretonne = { siren: '552081317', region: '53', regions: ['53'] };
const partout = { siren: '552081317', region: null, regions: ['53', '76'] };
const dossier: ObjetDuDocument = { nature: 'dossier-aide', id: dossierId };

const lEntrepriseDepose = ({ objet = dossier, proprietaire = bretonne, ...saisie }: Saisie = {}) => {
  const context = contexteDe({
    personneId: dirigeantId,
    role: 'entreprise.dirigeant',
    territoire: '552081317',
    at: '2026-02-03T09:00:00Z',
    ...saisie,
  });
  const { nature = 'fichier', octets = 48_213, type = 'application/pdf', analyse = 'non-analyse' } = saisie;
  const piece = { nature, octets, type, analyse, empreinte: saisie.empreinte ?? empreinte };
  const recu = { typeAnnonce: type, nom: undefined, contenu: Buffer.alloc(0) };
  return demander(new DeposerDocument({ documentId, objet, ...recu }, context), (command) =>
    deposer(command, proprietaire, piece),
  );
};

describe('déposer un document', () => {
  const { given } = scenariosOf(document);
  const depose = fait('DocumentDepose.v1')();

  it('retient son empreinte, sa taille et son type, et rien de son contenu', () => {
    given().when(lEntrepriseDepose()).then(depose);
  });
  it('peut être déposé par un mandataire, et par ceux de sa région', () => {
    given()
      .when(lEntrepriseDepose({ role: 'entreprise.mandataire' }))
      .then(depose);
    for (const role of ['region.instructeur', 'region.responsable', 'region.gestionnaire-financier'])
      given()
        .when(lEntrepriseDepose({ role, territoire: '53', personneId: instructeurId }))
        .then(fait('DocumentDepose.v1')({ deposePar: instructeurId }));
  });
  it('peut être un texte, ou celui d’une entreprise', () => {
    const objet = { nature: 'entreprise', id: '552081317' } as const;
    given()
      .when(lEntrepriseDepose({ objet, nature: 'texte', type: 'text/plain', proprietaire: partout }))
      .then(fait('DocumentDepose.v1')({ objet, nature: 'texte', type: 'text/plain', region: null }));
    given()
      .when(lEntrepriseDepose({ objet, proprietaire: partout, role: 'region.responsable', territoire: '76' }))
      .then(fait('DocumentDepose.v1')({ objet, region: null }));
  });
  it('ne change rien la seconde fois', () => {
    given(depose).when(lEntrepriseDepose()).changesNothing();
  });
  it('refuse le même contenu par une autre personne', () => {
    given(depose)
      .when(lEntrepriseDepose({ personneId: 'p7' }))
      .refuses(DoneByAnother);
  });
  it.each([
    ['un autre contenu', { empreinte: 'a'.repeat(64) }],
    ['un autre type', { type: 'text/plain' }],
    ['une autre nature', { nature: 'texte' as const }],
    ['un autre dossier', { objet: { nature: 'dossier-aide' as const, id: 'autre' } }],
    ['une entreprise', { objet: { nature: 'entreprise' as const, id: dossierId } }],
  ])('refuse %s sous le même identifiant', (_, saisie) => {
    given(depose).when(lEntrepriseDepose(saisie)).refuses(Refus.DocumentDejaDepose);
  });
  it('refuse l’identifiant d’un document d’ailleurs, sans rien en dire', () => {
    const objet = { nature: 'dossier-aide', id: 'ailleurs' } as const;
    given(fait('DocumentDepose.v1')({ objet, siren: '356000000', region: '76' }))
      .when(lEntrepriseDepose())
      .refuses(Refus.DocumentDejaDepose);
  });
  it('refuse de déposer à nouveau ce qui est effacé', () => {
    given(depose, fait('DocumentEfface.v1')()).when(lEntrepriseDepose()).refuses(Refus.DocumentDejaEfface);
  });
  it('refuse un dossier inconnu, d’une autre entreprise ou d’une autre région, de la même façon', () => {
    given()
      .when(lEntrepriseDepose({ proprietaire: null }))
      .refuses(Refus.ObjetInconnu);
    given()
      .when(lEntrepriseDepose({ territoire: '356000000' }))
      .refuses(Refus.ObjetInconnu);
    given()
      .when(lEntrepriseDepose({ role: 'region.instructeur', territoire: '76' }))
      .refuses(Refus.ObjetInconnu);
  });
  it('refuse aux autres rôles, avant tout', () => {
    for (const [role, territoire] of [
      ['region.comptable', '53'],
      ['mission.pilote', 'FR'],
      ['connecteur', '53'],
    ] as const)
      given()
        .when(lEntrepriseDepose({ role, territoire, proprietaire: null }))
        .refuses(Refus.DepotDeDocumentReserve);
  });
});
