-- An epiphany may be found in a line of notes. No foreign key: the line may be removed, the epiphany stays, and it still tells where
-- it came from, as its event does.
alter table epiphany add column note_id uuid null comment 'the line of notes it is a copy of; it may be gone' after session_id;
