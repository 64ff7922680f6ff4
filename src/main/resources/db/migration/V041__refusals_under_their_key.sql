-- A refusal takes no number, but its key: the command is either done or refused, and its repetition is answered the same.
alter table session_event modify seq bigint null comment 'null: no event, but a command that was refused';
