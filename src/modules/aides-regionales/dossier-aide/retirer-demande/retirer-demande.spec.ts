import { scenariosOf } from '#libs/event-sourcing';
import {
  ACCORDE,
  DEPOSE,
  dirigeantId,
  dossierId,
  EN_INSTRUCTION,
  fait,
  FINANCE,
  instructeurId,
  PROPOSE,
  VALIDE,
} from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { MotifDeRetrait } from '../dossier-aide.events';
import { retirer, RetirerDemande } from './retirer-demande';

interface Saisie extends Partial<Acteur> {
  le?: string;
  motif?: MotifDeRetrait;
  demandeePar?: string;
}

const lEntrepriseRetire = ({ le = '2026-04-13', motif, demandeePar, ...acteur }: Saisie = {}) => {
  const context = contexteDe({
    personneId: dirigeantId,
    role: 'entreprise.dirigeant',
    territoire: '552081317',
    ...acteur,
  });
  return demander(
    new RetirerDemande({ motifDeDate: 'saisie-differee', dossierId, retireeLe: le, motif, demandeePar }, context),
    retirer,
  );
};

describe('retirer une demande', () => {
  const { given } = scenariosOf(dossierAide);
  const retiree = fait('DemandeRetiree.v2')({ financement: null });

  it('retient qui l’a retirée, tant que rien n’est décidé', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire())
      .then(retiree);
    given(...EN_INSTRUCTION)
      .when(lEntrepriseRetire())
      .then(retiree);
    given(...PROPOSE)
      .when(lEntrepriseRetire())
      .then(retiree);
  });
  it('dit ce que le dossier tenait, pour que ce soit libéré', () => {
    given(...VALIDE)
      .when(lEntrepriseRetire())
      .then(fait('DemandeRetiree.v2')());
    given(...FINANCE)
      .when(lEntrepriseRetire())
      .then(fait('DemandeRetiree.v2')());
  });
  it('peut venir, pour l’entreprise, de son mandataire ou d’un instructeur de sa région', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire({ role: 'entreprise.mandataire' }))
      .then(retiree);
    const demande = { motif: 'cessation', demandeePar: 'p7' } as const;
    given(...DEPOSE)
      .when(lEntrepriseRetire({ role: 'region.instructeur', territoire: '53', ...demande }))
      .then(fait('DemandeRetiree.v2')({ financement: null, ...demande }));
  });
  it('retient la raison que l’entreprise donne', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire({ motif: 'autre-financement' }))
      .then(fait('DemandeRetiree.v2')({ financement: null, motif: 'autre-financement' }));
  });
  it('refuse à la région de retirer sans dire pourquoi, ou qui le demande', () => {
    for (const demande of [{}, { motif: 'cessation' }, { demandeePar: 'p7' }] as const)
      given(...DEPOSE)
        .when(lEntrepriseRetire({ role: 'region.instructeur', territoire: '53', ...demande }))
        .refuses(Refus.RetraitSansDemande);
  });
  it('ne change rien la seconde fois', () => {
    given(...FINANCE, fait('DemandeRetiree.v2')())
      .when(lEntrepriseRetire())
      .changesNothing();
  });
  it('refuse le même retrait par une autre personne', () => {
    given(...FINANCE, fait('DemandeRetiree.v2')({ retireePar: instructeurId }))
      .when(lEntrepriseRetire())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse un dossier inconnu', () => {
    given().when(lEntrepriseRetire()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre entreprise ou d’une autre région, sans dire qu’il existe', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire({ territoire: '356000000' }))
      .refuses(Refus.DossierInconnu);
    given(...DEPOSE)
      .when(lEntrepriseRetire({ role: 'region.instructeur', territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse aux autres métiers de la région', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire({ role: 'region.signataire', territoire: '53' }))
      .refuses(Refus.RetraitNonHabilite);
  });
  it('refuse une fois l’aide accordée ou refusée', () => {
    given(...ACCORDE)
      .when(lEntrepriseRetire())
      .refuses(Refus.EtapeImpossible);
    given(...EN_INSTRUCTION, fait('AideRefusee.v1')({ financement: null }))
      .when(lEntrepriseRetire())
      .refuses(Refus.EtapeImpossible);
  });
  it('peut se dater du jour de l’acte précédent', () => {
    given(...FINANCE)
      .when(lEntrepriseRetire({ le: '2026-03-16' }))
      .then(fait('DemandeRetiree.v2')({ retireeLe: '2026-03-16' }));
  });
  it.each([
    ['le dépôt', DEPOSE, '2026-02-01'],
    ['l’ouverture de l’instruction', EN_INSTRUCTION, '2026-02-08'],
    ['la proposition', PROPOSE, '2026-03-01'],
    ['la validation', VALIDE, '2026-03-15'],
    ['la validation, une fois financé', FINANCE, '2026-03-15'],
    ['l’expiration de la réservation', [...FINANCE, fait('ReservationExpiree.v1')()], '2026-05-15'],
  ])('refuse une date avant %s', (_, faits, le) => {
    given(...faits)
      .when(lEntrepriseRetire({ le }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse une date après ce jour', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire({ le: '2026-07-01' }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse le même retrait pour une autre raison, ou demandé par une autre personne', () => {
    const demande = { motif: 'cessation', demandeePar: 'p7' } as const;
    const retiree = fait('DemandeRetiree.v2')({ ...demande, retireePar: instructeurId });
    const region = { role: 'region.instructeur', territoire: '53', personneId: instructeurId };
    given(...FINANCE, retiree)
      .when(lEntrepriseRetire({ ...region, ...demande }))
      .changesNothing();
    for (const autre of [{ motif: 'depot-en-double' }, { demandeePar: 'p8' }] as const)
      given(...FINANCE, retiree)
        .when(lEntrepriseRetire({ ...region, ...demande, ...autre }))
        .refuses(Refus.EtapeImpossible);
  });
  it('reconnaît le retrait de l’entreprise, qui nomme ou non une personne', () => {
    const { retireeLe } = fait('DemandeRetiree.v2')().data;
    given(...FINANCE, fait('DemandeRetiree.v2')())
      .when(lEntrepriseRetire({ le: retireeLe, demandeePar: 'p7' }))
      .changesNothing();
  });
});
