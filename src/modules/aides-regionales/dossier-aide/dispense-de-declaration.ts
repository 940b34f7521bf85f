import { versionEnVigueur } from '#libs/france';
/**
 * The register of State aid, kept since 2026-01-01 (decree 2025-1361), covers three years from this date on. A jurist has to
 * confirm that the regions feed it.
 */
const DISPENSES = [{ du: '2029-01-01', code: 'registre-de-trois-ans' }] as const;

/** The rule that dispenses with the declaration of prior aid (Regulation (EU) 2023/2831, article 7). */
export type DispenseDeDeclaration = (typeof DISPENSES)[number]['code'];

export const dispenseDeDeclarationAu = (accordeeLe: string): DispenseDeDeclaration | null =>
  versionEnVigueur(DISPENSES, accordeeLe)?.code ?? null;
