import { scenariosOf } from '#libs/event-sourcing';
import { autrePiloteId, fait, PUBLIE, VALIDE } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import { releve } from '../releve';
import * as Refus from '../releve.errors';
import { demanderRetraitement, DemanderRetraitement } from './demander-retraitement';

const demande = fait('RetraitementDemande.v1')();
const { code, territoire, periode, version, formule, serie } = demande.data;

const laMissionDemande = (context = pilote('2026-05-05'), enVigueur = version) =>
  demander(new DemanderRetraitement({ code, territoire, periode }, context), (command) =>
    demanderRetraitement(command, { version: enVigueur, formule, serie, population: '', source: '' }),
  );

describe('demander un retraitement', () => {
  const { given } = scenariosOf(releve);
  const calcule = fait('RetraitementCalcule.v1')();

  it('nomme la définition en vigueur', () => {
    given(...PUBLIE)
      .when(laMissionDemande())
      .then(demande);
  });
  it('ne change rien tant qu’il est calculé, qui que ce soit qui le redemande', () => {
    given(...PUBLIE, demande)
      .when(laMissionDemande())
      .changesNothing();
    given(...PUBLIE, demande)
      .when(laMissionDemande(pilote('2026-05-05', autrePiloteId)))
      .changesNothing();
  });
  it('se redemande quand il est fini', () => {
    given(...PUBLIE, demande, calcule)
      .when(laMissionDemande())
      .then(fait('RetraitementDemande.v1')({ rang: 2 }));
  });
  it('refuse tant qu’un autre est calculé sous une autre définition', () => {
    given(...PUBLIE, demande)
      .when(laMissionDemande(pilote('2026-05-05'), 3))
      .refuses(Refus.RetraitementEnCours);
  });
  it('refuse un relevé inconnu ou non publié, et à une région', () => {
    given().when(laMissionDemande()).refuses(Refus.ReleveInconnu);
    given(...VALIDE)
      .when(laMissionDemande())
      .refuses(Refus.ReleveNonPublie);
    given(...PUBLIE)
      .when(laMissionDemande(responsable('2026-05-05')))
      .refuses(IndicateurReserve);
  });
});
