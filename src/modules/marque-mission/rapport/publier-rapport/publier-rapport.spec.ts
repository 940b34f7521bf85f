import { scenariosOf } from '#libs/event-sourcing';
import { autrePiloteId, fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import { rapports } from '../rapport';
import * as Refus from '../rapport.errors';
import { publierRapport, PublierRapport } from './publier-rapport';

const publie = fait('RapportPublie.v1')();
const { trimestre, lignes, empreinte } = publie.data;

const laMissionPublie = (relevees = lignes, context = pilote('2026-04-10')) =>
  demander(new PublierRapport({ trimestre }, context), (command) => publierRapport(command, relevees, () => empreinte));

describe('publier un rapport', () => {
  const { given } = scenariosOf(rapports);

  it('retient ses lignes, son numéro et l’empreinte de ce qu’il montre', () => {
    given().when(laMissionPublie()).then(publie);
  });
  it('ne change rien la seconde fois, et refuse à une autre personne', () => {
    given(publie).when(laMissionPublie()).changesNothing();
    given(publie)
      .when(laMissionPublie(lignes, pilote('2026-04-10', autrePiloteId)))
      .refuses(Refus.RapportDejaPublie);
  });
  it('en publie un autre, sans remplacer le premier, quand d’autres relevés sont publiés', () => {
    const autres = [...lignes, { ...lignes[0]!, territoire: '53' }];
    given(publie)
      .when(laMissionPublie(autres))
      .then(fait('RapportPublie.v1')({ numero: 'RT-2026-T1-2', rang: 2, lignes: autres }));
  });
  it('refuse un trimestre qui n’est pas fini, ou sans relevé publié', () => {
    given()
      .when(laMissionPublie(lignes, pilote('2026-03-31')))
      .refuses(Refus.TrimestreEnCours);
    given().when(laMissionPublie([])).refuses(Refus.RapportSansReleve);
  });
  it('refuse à une région', () => {
    given()
      .when(laMissionPublie(lignes, responsable('2026-04-10')))
      .refuses(IndicateurReserve);
  });
});
