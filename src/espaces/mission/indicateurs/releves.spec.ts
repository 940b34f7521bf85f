import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { RelevePublic } from '../../../pilotage';
import { Releves } from './releves';

const releve = (annee: number, mois: number): RelevePublic => ({
  ...{ code: 'ENROLEES', territoire: 'FR', version: 1, formule: 'entreprises-enrolees' as const },
  periode: `${annee}-${String(mois).padStart(2, '0')}`,
  ...{ valeur: 12, effectif: 12, position: '42', publieLe: '2026-04-02' },
  ...{ retraitement: null, retraitementImpossible: false },
});

/** Ten years, month by month. */
const releves = Array.from({ length: 120 }, (_, rang) => releve(2017 + Math.floor(rang / 12), (rang % 12) + 1));
const page = (numero: number) =>
  renderToString(h(Releves, { code: 'ENROLEES', unite: 'entreprises', releves, page: numero }));

describe('les relevés publiés d’un indicateur', () => {
  it('se lisent par pages, les dernières périodes d’abord', () => {
    expect(page(1)).toContain('décembre 2026');
    expect(page(1)).not.toContain('décembre 2021');
    expect(page(1)).toContain('<a href="/pilotage/indicateurs/ENROLEES?page=2">Page suivante</a>');
    expect(page(2)).toContain('décembre 2021');
    expect(page(2)).toContain('<a href="/pilotage/indicateurs/ENROLEES">Page précédente</a>');
    expect(page(2)).not.toContain('Page suivante');
  });
});
