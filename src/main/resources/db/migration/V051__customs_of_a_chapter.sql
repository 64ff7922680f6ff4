-- What else a chapter does its own way in its sessions.
alter table chapter
    add column dots_by_topics boolean not null default false comment 'a third of the topics, 3 to 6, instead of dots',
    add column publish_at varchar(5) not null default '12:00' comment 'time of the day after, in the zone of the chapter',
    add column speaker_queue boolean not null default false,
    add column call_link varchar(500) not null default '' comment 'empty: nobody calls in',
    add column notes_by varchar(10) not null default 'EVERYONE',
    add constraint chapter_publish_at check (publish_at regexp '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    add constraint chapter_call_link check (call_link = '' or call_link like 'https://_%'),
    add constraint chapter_notes_by check (notes_by in ('EVERYONE', 'SCRIBES'));
