-- A row goes into its indexes one after the other, unique ones first, and is checked against what each of them names. With its topic
-- in the first of them, a new dot locks that before it looks whether its slot is free, which locks the slot and the one beside it:
-- whoever removes a topic holds it and then takes the slots of its dots. Each step may find itself done.
alter table dot add constraint dot_on_topic unique if not exists dot_on_topic (topic_id, round_id, voter_id, slot);
alter table dot drop key if exists dot_topic;
alter table dot add constraint dot_slot_last unique if not exists dot_slot_last (round_id, voter_id, slot);
alter table dot drop key if exists dot_slot_once;
alter table dot rename key if exists dot_slot_last to dot_slot_once;
