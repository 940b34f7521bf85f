import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, DEPOSE, fait } from '#facts/aides-regionales';
import { titulaire } from '#facts/entreprises';
import { ferme, lEntrepriseDepose, type Saisie } from '../../../../../test/support/depot';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';

const autreEntreprise = { ...titulaire, siren: '356000000' };

describe('déposer encore un dossier', () => {
  const { given } = scenariosOf(dossierAide);

  it('ne change rien la seconde fois, où que le dossier en soit', () => {
    given(...DEPOSE)
      .when(lEntrepriseDepose())
      .changesNothing();
    given(...ACCORDE)
      .when(lEntrepriseDepose(500_000, { dispositif: ferme }))
      .changesNothing();
  });
  it.each<Saisie & { montant?: number }>([
    { montant: 400_000 },
    { depense: 1_300_000 },
    { transportRoutier: true },
    { dispositifId: 'cheque-export' },
    { siret: '55208131700018' },
    { recu: '2026-02-01', territoire: '53', role: 'region.instructeur' },
  ])('refuse un autre contenu sous le même identifiant : %j', ({ montant = 500_000, ...saisie }) => {
    given(...DEPOSE)
      .when(lEntrepriseDepose(montant, saisie))
      .refuses(Refus.DossierDejaDepose);
  });
  it('ne dit pas à une autre entreprise que l’identifiant est pris par un dossier', () => {
    given(...DEPOSE)
      .when(lEntrepriseDepose(500_000, { siren: '356000000', territoire: '356000000', entreprise: autreEntreprise }))
      .refuses(Refus.IdentifiantDeDossierIndisponible);
  });
  it('reconnaît le lendemain la même demande, mais pas un autre motif ni une autre personne', () => {
    given(...DEPOSE)
      .when(lEntrepriseDepose(500_000, { motif: 'depot-papier' }))
      .refuses(Refus.DossierDejaDepose);
    given(...DEPOSE)
      .when(lEntrepriseDepose(500_000, { personneId: 'p9' }))
      .refuses(DoneByAnother);
    given(...DEPOSE)
      .when(lEntrepriseDepose(500_000, { at: '2026-02-03T09:00:00Z' }))
      .changesNothing();
    given(fait('DossierDepose.v1')()).when(lEntrepriseDepose()).changesNothing();
  });
});
