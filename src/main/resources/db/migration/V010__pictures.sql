-- Pictures of boards, each once, whoever shows it.
create table picture (
    id          uuid           not null,
    sha256      varbinary(32)  not null,
    media_type  varchar(20)    not null,
    width       int            not null,
    height      int            not null,
    bytes       mediumblob     not null default '' comment 'written in pieces after the row',
    made        datetime(6)    not null,
    constraint picture_pk primary key (id),
    constraint picture_once unique (sha256),
    constraint picture_media_type check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
    constraint picture_size check (width between 1 and 12000 and height between 1 and 12000)
);
