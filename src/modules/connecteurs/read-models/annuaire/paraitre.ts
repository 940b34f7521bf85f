/** Whose name may be shown in public: they consent, and are neither suspended nor gone. */
export const PARAIT_A_L_ANNUAIRE = { annuaire: true, etat: 'accepte' } as const;
