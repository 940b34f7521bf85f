import fc from 'fast-check';
import { scenariosOf } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import { fait, OFFERTE } from '#facts/competences';
import { horloge, quiPrete } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { offreCompetence, type Offre } from '../offre-competence';
import { PartsTenuesParLeProgramme } from '../offre-competence.errors';
import { prendrePart, PrendrePart } from './prendre-part';

const { priseLe: _, ...PART } = fait('PartDOffrePrise.v1')().data;

const leProgrammePrend = (change: Partial<PrendrePart['data']> = {}, context = horloge('2026-02-23')) =>
  demander(new PrendrePart({ ...PART, ...change }, context), prendrePart);

const autre = (change: Partial<PrendrePart['data']>) =>
  fait('PartDOffrePrise.v1')({ appariementId: 'autre', ...change });

describe('prendre une part d’une offre', () => {
  const { given } = scenariosOf(offreCompetence);

  it('la retient pour l’appariement', () => {
    given(...OFFERTE)
      .when(leProgrammePrend())
      .then(fait('PartDOffrePrise.v1')());
  });
  it('partage une direction numérique entre plusieurs entreprises, jusqu’à ce qui est offert', () => {
    given(...OFFERTE, autre({ partPourCent: 20 }))
      .when(leProgrammePrend())
      .then(fait('PartDOffrePrise.v1')());
    given(...OFFERTE, autre({ partPourCent: 21 }))
      .when(leProgrammePrend())
      .then(fait('PartDOffreRefusee.v1')());
  });
  it('ne compte que les jours communs', () => {
    given(...OFFERTE, autre({ partPourCent: 60, du: '2026-10-01', au: '2026-12-31' }))
      .when(leProgrammePrend())
      .then(fait('PartDOffrePrise.v1')());
    given(...OFFERTE, autre({ partPourCent: 60, du: '2026-09-30', au: '2026-12-31' }))
      .when(leProgrammePrend())
      .then(fait('PartDOffreRefusee.v1')());
  });
  it('refuse d’une offre retirée ou finie', () => {
    for (const fin of ['OffreRetiree.v1', 'OffreExpiree.v1'] as const)
      given(...OFFERTE, fait(fin)())
        .when(leProgrammePrend())
        .then(fait('PartDOffreRefusee.v1')({ motif: 'offre-fermee' }));
  });
  it('ne change rien la seconde fois, prise ou refusée, ni sans offre', () => {
    for (const reponse of ['PartDOffrePrise.v1', 'PartDOffreRefusee.v1'] as const)
      given(...OFFERTE, fait(reponse)())
        .when(leProgrammePrend())
        .changesNothing();
    given().when(leProgrammePrend()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...OFFERTE)
      .when(leProgrammePrend({}, quiPrete('2026-02-23')))
      .refuses(PartsTenuesParLeProgramme);
  });

  it('n’en tient aucun jour plus que ce qui est offert, quoi que l’on demande', () => {
    const jour = (rang: number) => ajouterDesJours('2026-03-02', rang);
    const demande = fc.record({
      partPourCent: fc.integer({ min: 1, max: 60 }),
      du: fc.nat(30),
      duree: fc.nat(20),
    });
    let tenues = 0;
    fc.assert(
      fc.property(fc.array(demande, { maxLength: 12 }), (demandes) => {
        let offre: Offre | null = offreCompetence.evolve(null, fait('OffrePubliee.v1')());
        for (const [rang, { partPourCent, du, duree }] of demandes.entries()) {
          const asked = { appariementId: String(rang), partPourCent, du: jour(du), au: jour(du + duree) };
          for (const event of leProgrammePrend(asked)(offre)) offre = offreCompetence.evolve(offre, event);
        }
        for (let rang = 0; rang <= 50; rang += 1) {
          const siennes = offre?.parts.filter(({ du, au }) => du <= jour(rang) && jour(rang) <= au) ?? [];
          expect(siennes.reduce((somme, part) => somme + part.partPourCent, 0)).toBeLessThanOrEqual(60);
          tenues = Math.max(tenues, siennes.length);
        }
      }),
    );
    expect(tenues).toBeGreaterThan(1);
  });
});
