-- Who meets where, and who may do what there.

create table crema_group (
    id               uuid           not null,
    slug             varchar(40)    not null,
    name             varchar(80)    not null,
    about            varchar(2000)  not null default '',
    open             boolean        not null default false comment 'anybody may join',
    invitation_code  varchar(32)    not null,
    made             datetime(6)    not null,
    suspended        datetime(6)    null,
    version          int            not null default 0,
    constraint crema_group_pk primary key (id),
    constraint crema_group_slug unique (slug),
    constraint crema_group_invitation unique (invitation_code),
    constraint crema_group_slug_form check (slug regexp '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table chapter (
    id              uuid           not null,
    group_id        uuid           not null,
    slug            varchar(40)    not null,
    name            varchar(80)    not null,
    zone            varchar(60)    not null,
    place           varchar(200)   not null default '',
    about           varchar(2000)  not null default '',
    guests_allowed  boolean        not null default true,
    dots            tinyint        not null default 4 comment 'per person and round',
    dots_per_topic  tinyint        not null default 3,
    minutes         smallint       not null default 90 comment 'planned length of a session',
    made            datetime(6)    not null,
    version         int            not null default 0,
    constraint chapter_pk primary key (id),
    constraint chapter_group foreign key (group_id) references crema_group (id),
    constraint chapter_slug unique (group_id, slug),
    constraint chapter_slug_form check (slug regexp '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint chapter_dots check (dots between 1 and 12 and dots_per_topic between 1 and dots),
    constraint chapter_minutes check (minutes between 15 and 480)
);

-- A member or admin belongs to the group (chapter null); an organizer to one chapter of it.
create table membership (
    id          uuid         not null,
    member_id   uuid         not null,
    group_id    uuid         not null,
    chapter_id  uuid         null,
    role        varchar(10)  not null,
    since       datetime(6)  not null,
    scope_id    uuid         as (coalesce(chapter_id, group_id)) persistent,
    constraint membership_pk primary key (id),
    constraint membership_member foreign key (member_id) references member (id),
    constraint membership_group foreign key (group_id) references crema_group (id),
    constraint membership_chapter foreign key (chapter_id) references chapter (id),
    constraint membership_once unique (member_id, scope_id),
    constraint membership_role check (role in ('MEMBER', 'ORGANIZER', 'ADMIN')),
    constraint membership_scope check ((role = 'ORGANIZER') = (chapter_id is not null))
);
