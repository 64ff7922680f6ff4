-- What notes of the past know of a topic: the wording it was discussed under, what it was merged into, votes without voters, and
-- that some topics were never proposed but came up by themselves.
alter table topic
    modify column title varchar(500) not null,
    add column heading       varchar(500)  null comment 'how it was worded when it was discussed, where that differs from the title' after title,
    add column merged_into   uuid          null comment 'the card that stands for it' after discussed_as,
    add column proposed      boolean       not null default true after merged_into,
    add column stated_votes  int           null comment 'as notes state them' after proposed,
    add constraint topic_of_session unique (session_id, id),
    add constraint topic_not_merged_into_itself check (merged_into <> id),
    add constraint topic_stated_votes check (stated_votes >= 0),
    add constraint topic_heading_given check (char_length(trim(heading)) > 0);

-- Only now is there the key it points to.
alter table topic
    add constraint topic_merged_into foreign key (session_id, merged_into) references topic (session_id, id);
