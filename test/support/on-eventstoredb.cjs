// The same scenarios, with the facts in the wire double of EventStoreDB.
process.env.SCENARIOS_ON = 'eventstoredb';
