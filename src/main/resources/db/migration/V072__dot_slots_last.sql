-- A row goes into its indexes in the order in which they were made, and is checked against what each of them names. So a new dot
-- locks its topic before it looks whether its slot is free, which locks the slot and the one beside it: whoever removes a topic holds
-- it and then takes the slots of its dots. Under another name meanwhile, as the same index again would be the same.
alter table dot add constraint dot_slot_last unique (round_id, voter_id, slot);
alter table dot drop key dot_slot_once;
alter table dot rename key dot_slot_last to dot_slot_once;
