import { scenariosOf } from '#libs/event-sourcing';
import { enveloppeId, fait, objet } from '#facts/aides-regionales';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { enveloppe } from '../enveloppe';
import { CreditsNonEngages, MouvementReserveAuSysteme } from '../enveloppe.errors';
import { degager, DegagerCredits } from './degager-credits';

const leDossierDegage = (engageCentimes = 420_000, acteur: Partial<Acteur> = {}) =>
  demander(new DegagerCredits({ enveloppeId, objet, engageCentimes }, contexteDe({ ...SYSTEME, ...acteur })), degager);

describe('dégager des crédits', () => {
  const { given } = scenariosOf(enveloppe);
  const engagee = [fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v2')(), fait('CreditsEngages.v2')()];

  it('rend ce que le dossier n’engage plus', () => {
    given(...engagee)
      .when(leDossierDegage())
      .then(fait('CreditsDegages.v2')());
    given(...engagee, fait('CreditsDegages.v2')())
      .when(leDossierDegage(0))
      .then(fait('CreditsDegages.v2')({ montantCentimes: 420_000, engageCentimes: 0 }));
  });
  it('ne change rien la seconde fois, ni quand rien n’est rendu', () => {
    given(...engagee, fait('CreditsDegages.v2')())
      .when(leDossierDegage())
      .changesNothing();
    given(...engagee)
      .when(leDossierDegage(450_000))
      .changesNothing();
  });
  it('refuse plus que ce qui est engagé, et un dossier qui n’engage rien', () => {
    given(...engagee)
      .when(leDossierDegage(450_001))
      .refuses(CreditsNonEngages);
    given(fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v2')())
      .when(leDossierDegage())
      .refuses(CreditsNonEngages);
    given().when(leDossierDegage()).refuses(CreditsNonEngages);
    const prestation = { objet: { nature: 'prestation', id: objet.id } } as const;
    given(fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v2')(prestation), fait('CreditsEngages.v2')(prestation))
      .when(leDossierDegage())
      .refuses(CreditsNonEngages);
  });
  it('refuse à une personne', () => {
    given(...engagee)
      .when(leDossierDegage(1, { role: 'region.gestionnaire-financier' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
