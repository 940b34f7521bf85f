import { scenariosOf } from '#libs/event-sourcing';
import { dispositifId, fait } from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { DispositifInconnu } from '../../dispositif/dispositif.errors';
import type { Dispositif } from '../../dispositif/dispositif';
import { enveloppe } from '../enveloppe';
import * as Refus from '../enveloppe.errors';
import { ouvrir, OuvrirEnveloppe } from './ouvrir-enveloppe';

const chequeNumerique: Dispositif = { etat: 'ouvert', regles: fait('DispositifOuvert.v1')().data };

interface Saisie extends Partial<Acteur> {
  dispositif?: Dispositif;
}

const laBretagneOuvre = (montantCentimes = 100_000_000, { dispositif = chequeNumerique, ...acteur }: Saisie = {}) => {
  const context = contexteDe({ role: 'region.gestionnaire-financier', at: '2026-01-12T09:00:00Z', ...acteur });
  return demander(new OuvrirEnveloppe({ dispositifId, annee: 2026, montantCentimes }, context), (command) =>
    ouvrir(command, dispositif),
  );
};

const refuseeAvant = fait('ReservationCreditsRefusee.v2')({ disponibleCentimes: 0, motif: 'enveloppe-absente' });

describe('ouvrir une enveloppe', () => {
  const { given } = scenariosOf(enveloppe);

  it('ouvre celle de la région, du dispositif et de l’année', () => {
    given().when(laBretagneOuvre()).then(fait('EnveloppeOuverte.v1')());
  });
  it('s’ouvre encore après avoir refusé une réservation', () => {
    given(refuseeAvant).when(laBretagneOuvre()).then(fait('EnveloppeOuverte.v1')());
  });
  it('ne change rien la seconde fois, même abondée entre-temps', () => {
    given(fait('EnveloppeOuverte.v1')(), fait('EnveloppeAbondee.v1')()).when(laBretagneOuvre()).changesNothing();
  });
  it('refuse pour un dispositif inconnu', () => {
    given()
      .when(laBretagneOuvre(1, { dispositif: { etat: 'absent' } }))
      .refuses(DispositifInconnu);
  });
  it('refuse pour le dispositif d’une autre région, sans dire qu’il existe', () => {
    given()
      .when(laBretagneOuvre(1, { territoire: '76' }))
      .refuses(DispositifInconnu);
  });
  it('refuse à qui n’est pas gestionnaire financier', () => {
    given()
      .when(laBretagneOuvre(1, { role: 'region.responsable' }))
      .refuses(Refus.EnveloppeReserveeAuGestionnaire);
  });
  it('refuse une seconde ouverture d’un autre montant', () => {
    given(fait('EnveloppeOuverte.v1')()).when(laBretagneOuvre(100_000_001)).refuses(Refus.EnveloppeDejaOuverte);
  });
});
