import { scenariosOf } from '#libs/event-sourcing';
import { aideDeclaree, entrepriseUniqueId, fait, titulaire } from '#facts/entreprises';
import { contexteDe } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import * as Refus from '../compte-de-minimis.errors';
import type { AideAnterieure } from '../compte-de-minimis.events';
import { declarer, DeclarerAidesAnterieures } from './declarer-aides-anterieures';

const ademe = aideDeclaree;
const metropole: AideAnterieure = { ...ademe, aideId: 'a2', autorite: 'commune-ou-groupement' };

const lEntrepriseDeclare = (aides: readonly AideAnterieure[], { at = '2026-02-02T09:00:00Z' } = {}) => {
  const context = contexteDe({ role: 'entreprise.dirigeant', territoire: '552081317', at });
  return demander(new DeclarerAidesAnterieures({ siren: '552081317', aides }, context), (command) =>
    declarer(command, titulaire),
  );
};

describe('déclarer à nouveau une aide', () => {
  const { given } = scenariosOf(compteDeMinimis);
  const corrigee = fait('OctroiCorrige.v1')({
    aideId: ademe.aideId,
    ancienMontantCentimes: ademe.montantCentimes,
    nouveauMontantCentimes: 900_000,
  });

  it('ne change rien la seconde fois', () => {
    given(fait('AidesAnterieuresDeclarees.v3')())
      .when(lEntrepriseDeclare([ademe], { at: '2026-03-02T09:00:00Z' }))
      .changesNothing();
  });
  it('ne change rien, redéclarée au montant d’origine, une fois l’aide corrigée', () => {
    given(fait('AidesAnterieuresDeclarees.v3')(), corrigee)
      .when(lEntrepriseDeclare([ademe]))
      .changesNothing();
  });
  it('refuse une aide qui figure deux fois dans la déclaration, au même montant ou non', () => {
    given()
      .when(lEntrepriseDeclare([ademe, metropole, { ...ademe, montantCentimes: 1 }]))
      .refuses(Refus.AideDeclareeDeuxFois);
    const refus = given(fait('AidesAnterieuresDeclarees.v3')())
      .when(lEntrepriseDeclare([ademe, ademe]))
      .refuses(Refus.AideDeclareeDeuxFois);
    expect(refus.message).toContain(ademe.aideId);
  });
  it('refuse une aide connue sous un autre montant ou une autre date', () => {
    given(fait('AidesAnterieuresDeclarees.v3')())
      .when(lEntrepriseDeclare([{ ...ademe, montantCentimes: 1 }]))
      .refuses(Refus.AideDejaDeclaree);
    given(fait('AidesAnterieuresDeclarees.v3')())
      .when(lEntrepriseDeclare([{ ...ademe, accordeeLe: '2025-03-11' }]))
      .refuses(Refus.AideDejaDeclaree);
    given(fait('AidesAnterieuresDeclarees.v3')(), corrigee)
      .when(lEntrepriseDeclare([{ ...ademe, montantCentimes: 900_000 }]))
      .refuses(Refus.AideDejaDeclaree);
  });
  it('refuse une aide connue sous une autre marque du transport routier, comme de qui ne le disait pas encore', () => {
    const camions = { ...ademe, transportRoutier: true };
    given(fait('AidesAnterieuresDeclarees.v3')())
      .when(lEntrepriseDeclare([camions]))
      .refuses(Refus.AideDejaDeclaree);
    given(fait('AidesAnterieuresDeclarees.v3')({ aides: [camions] }))
      .when(lEntrepriseDeclare([ademe]))
      .refuses(Refus.AideDejaDeclaree);
    given(fait('AidesAnterieuresDeclarees.v2')())
      .when(lEntrepriseDeclare([camions]))
      .refuses(Refus.AideDejaDeclaree);
    given(fait('AidesAnterieuresDeclarees.v2')())
      .when(lEntrepriseDeclare([ademe]))
      .changesNothing();
  });
  it('refuse une aide connue d’une autre autorité, que le compte connaît ou non par son SIREN', () => {
    for (const change of [{ autorite: 'etat' }, { autoriteSiren: '130005481' }] as const)
      given(fait('AidesAnterieuresDeclarees.v3')())
        .when(lEntrepriseDeclare([{ ...ademe, ...change }]))
        .refuses(Refus.AideDejaDeclaree);
  });
  it('ne change rien à une aide dont l’autorité fut dite en mots, ou à un autre compte', () => {
    const enMots = fait('AidesAnterieuresDeclarees.v1')({
      aides: [{ ...ademe, autorite: 'ADEME' }].map(({ autoriteSiren: _, ...aide }) => aide),
    });
    given(enMots)
      .when(lEntrepriseDeclare([ademe]))
      .changesNothing();
    const { part } = fait('PartRecue.v2')().data;
    const recue = fait('PartRecue.v2')({
      entrepriseUniqueId,
      de: 'eu9',
      part: {
        ...part,
        aides: part.aides.map((aide) => ({
          ...aide,
          montantCentimes: ademe.montantCentimes,
          montantInitialCentimes: ademe.montantCentimes,
          accordeeLe: ademe.accordeeLe,
        })),
      },
    });
    given(recue)
      .when(lEntrepriseDeclare([{ ...ademe, autorite: 'etat' }]))
      .changesNothing();
  });
});
