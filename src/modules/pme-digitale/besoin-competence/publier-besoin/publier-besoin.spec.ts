import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { besoinId, DEMANDE, fait } from '#facts/competences';
import { quiEmprunte, quiPrete, region } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import type { EntrepriseQuiPublie } from '../../annonce';
import { StatutPmeDigitaleRequis } from '../../annonce.errors';
import { besoinCompetence } from '../besoin-competence';
import * as Refus from '../besoin-competence.errors';
import { PublierBesoin, publierBesoin } from './publier-besoin';

const { siret, competences, partPourCent, du, au } = fait('BesoinPublie.v1')().data;
const SAISIE = { besoinId, siret, competences, partPourCent, du, au };
const ENTREPRISE: EntrepriseQuiPublie = {
  etablissements: [{ siret, region: '53', commune: '29232', naf: '47.11F', fermeLe: null }],
};

const lEntreprisePublie = (
  change: Partial<PublierBesoin['data']> = {},
  context = quiEmprunte('2026-02-17'),
  entreprise: EntrepriseQuiPublie | null = ENTREPRISE,
) => demander(new PublierBesoin({ ...SAISIE, ...change }, context), (command) => publierBesoin(command, entreprise));

describe('publier un besoin de compétences', () => {
  const { given } = scenariosOf(besoinCompetence);

  it('retient ce qui est demandé, où, et pour quelle part', () => {
    given().when(lEntreprisePublie()).then(fait('BesoinPublie.v1')());
  });
  it('ne change rien la seconde fois, même une fois retiré ou le statut perdu', () => {
    for (const faits of [DEMANDE, [...DEMANDE, fait('BesoinRetire.v1')()]])
      given(...faits)
        .when(lEntreprisePublie({}, quiEmprunte('2026-04-01'), null))
        .changesNothing();
  });
  it('refuse un autre besoin sous le même identifiant, et celui d’une autre entreprise', () => {
    given(...DEMANDE)
      .when(lEntreprisePublie({ partPourCent: 50 }))
      .refuses(Refus.BesoinDejaPublie);
    given(...DEMANDE)
      .when(lEntreprisePublie({}, quiPrete('2026-02-17')))
      .refuses(Refus.BesoinDejaPublie);
  });
  it('refuse le même par une autre personne', () => {
    const decide = lEntreprisePublie({}, quiEmprunte('2026-02-17', 'autre'));
    expect(() => decide(etatApres(besoinCompetence, DEMANDE))).toThrow(DoneByAnother);
  });
  it('refuse sans le statut', () => {
    given()
      .when(lEntreprisePublie({}, undefined, null))
      .refuses(StatutPmeDigitaleRequis);
  });
  it('refuse à une région', () => {
    given()
      .when(lEntreprisePublie({}, region('2026-02-17')))
      .refuses(Refus.BesoinReserve);
  });
});
