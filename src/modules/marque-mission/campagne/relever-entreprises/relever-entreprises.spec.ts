import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { MotifDeDateManquant } from '#modules/habilitations';
import { dirigeante, pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { campagne } from '../campagne';
import * as Refus from '../campagne.errors';
import type { LigneLue } from './examen';
import { essayer, releverEntreprises, ReleverEntreprises } from './relever-entreprises';

const { code, tenueLe, empreinte, venues } = fait('EntreprisesVenues.v1')().data;
const [premiere, seconde] = venues as [(typeof venues)[0], (typeof venues)[0]];
const lignes: readonly LigneLue[] = [
  { ligne: 2, siren: premiere.siren, date: '' },
  { ligne: 3, siren: '1', date: '' },
  { ligne: 4, siren: seconde.siren, date: seconde.venueLe },
  { ligne: 5, siren: '356000000', date: '' },
];
const visibles = new Set(venues.map(({ siren }) => siren));

const commande = (change: object = {}, context = responsable('2026-01-19')) =>
  new ReleverEntreprises({ code, tenueLe, empreinte, lignes, ...change }, context);
const laRegionReleve = (...args: Parameters<typeof commande>) =>
  demander(commande(...args), (command) => releverEntreprises(command, visibles));

describe('relever les entreprises venues à une campagne', () => {
  const { given } = scenariosOf(campagne);
  const lancee = fait('CampagneLancee.v1')();
  const relevee = [lancee, fait('EntreprisesVenues.v1')()];

  it('retient celles du registre, l’empreinte du fichier et ses nombres', () => {
    given(lancee).when(laRegionReleve()).then(fait('EntreprisesVenues.v1')());
  });
  it('ne change rien la seconde fois, même si une entreprise est référencée depuis', () => {
    given(...relevee)
      .when(laRegionReleve())
      .changesNothing();
    given(...relevee)
      .when(demander(commande(), (command) => releverEntreprises(command, new Set([...visibles, '356000000']))))
      .changesNothing();
  });
  it('n’ajoute d’un autre fichier que celles qui n’étaient pas comptées, et rien quand toutes l’étaient', () => {
    const autre = { empreinte: 'autre', lignes: [lignes[0], { ligne: 3, siren: '356000000', date: '' }] };
    given(...relevee)
      .when(demander(commande(autre), (command) => releverEntreprises(command, new Set([...visibles, '356000000']))))
      .then(
        fait('EntreprisesVenues.v1')({
          ...{ empreinte: 'autre', lignes: 2, dejaComptees: 1, ecartees: 0 },
          venues: [{ siren: '356000000', venueLe: tenueLe }],
        }),
      );
    given(...relevee)
      .when(laRegionReleve({ empreinte: 'autre', lignes: [lignes[0]] }))
      .changesNothing();
  });
  it('refuse le même fichier pour un autre jour', () => {
    given(...relevee)
      .when(laRegionReleve({ tenueLe: '2026-01-16' }))
      .refuses(Refus.FichierDejaApplique);
  });
  it('refuse un fichier dont aucune ligne ne compte', () => {
    given(lancee)
      .when(laRegionReleve({ lignes: [lignes[1]] }))
      .refuses(Refus.AucuneEntrepriseVenue);
    given(...relevee)
      .when(laRegionReleve({ empreinte: 'autre', lignes: lignes.slice(0, 2) }))
      .refuses(Refus.AucuneEntrepriseVenue);
  });
  it('refuse plus de vingt mille entreprises par campagne', () => {
    const mille = Array.from({ length: 20_000 }, (_, rang) => ({ siren: `s${rang}`, venueLe: tenueLe }));
    given(lancee, fait('EntreprisesVenues.v1')({ empreinte: 'plein', venues: mille.slice(1) }))
      .when(laRegionReleve())
      .refuses(Refus.TropDEntreprisesVenues);
  });
  it('refuse un jour d’avant le lancement, ou à venir, et demande le motif d’une date ancienne', () => {
    for (const jour of ['2026-01-11', '2026-01-20'])
      given(lancee)
        .when(laRegionReleve({ tenueLe: jour }))
        .refuses(Refus.DateHorsDeLaCampagne);
    given(lancee)
      .when(laRegionReleve({}, responsable('2026-01-26')))
      .refuses(MotifDeDateManquant);
  });
  it('compte encore, une fois la campagne close, les jours où elle était ouverte', () => {
    given(lancee, fait('CampagneClose.v1')({ closeLe: '2026-01-15' }))
      .when(laRegionReleve())
      .then(fait('EntreprisesVenues.v1')({ ecartees: 3, venues: [premiere] }));
  });
  it('refuse une campagne inconnue, ou celle d’un autre territoire, et à une entreprise', () => {
    given().when(laRegionReleve()).refuses(Refus.CampagneInconnue);
    given(lancee)
      .when(laRegionReleve({}, pilote('2026-01-19')))
      .refuses(Refus.CampagneDUnAutreTerritoire);
    given(lancee)
      .when(laRegionReleve({}, dirigeante('2026-01-19')))
      .refuses(Refus.CampagneReservee);
  });
  it('s’essaie sans rien changer, et se refuse de même', () => {
    const { evolve, initialState } = campagne;
    const ouverte = evolve(initialState(), lancee);
    const essai = essayer(commande(), visibles);
    expect(essai(ouverte)).toMatchObject({ lignes: 4, dejaApplique: false, venues, dejaComptees: 0 });
    expect(essai(evolve(ouverte, fait('EntreprisesVenues.v1')()))).toMatchObject({
      ...{ dejaApplique: true, venues: [], dejaComptees: 2 },
      ecartees: [{ ligne: 3 }, { ligne: 5 }],
    });
    expect(() => essai(initialState())).toThrow(Refus.CampagneInconnue);
  });
});
