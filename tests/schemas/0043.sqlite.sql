BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	login VARCHAR(40) NOT NULL, 
	person_id INTEGER NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	active BOOLEAN NOT NULL, 
	row_version INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, desk_keys BOOLEAN DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT fk_account_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_account_login UNIQUE (login), 
	CONSTRAINT uq_account_person_id UNIQUE (person_id)
);
INSERT INTO "account" VALUES(28,'auditor',28,'vi',1,1,'',1);
INSERT INTO "account" VALUES(27,'administrator',27,'vi',1,1,'',1);
INSERT INTO "account" VALUES(26,'e1.cell-clerk',26,'vi',1,1,'8.9.10.',1);
INSERT INTO "account" VALUES(25,'e1.cell-secretary',25,'vi',1,1,'8.9.10.',1);
INSERT INTO "account" VALUES(24,'e.committee-officer',24,'vi',1,1,'8.9.',1);
INSERT INTO "account" VALUES(23,'e.committee-secretary',23,'vi',1,1,'8.9.',1);
INSERT INTO "account" VALUES(22,'k2.board-officer',22,'vi',1,1,'8.',1);
INSERT INTO "account" VALUES(21,'k2.bloc-secretary',21,'vi',1,1,'8.',1);
INSERT INTO "account" VALUES(20,'c.cell-clerk',20,'vi',1,1,'1.7.',1);
INSERT INTO "account" VALUES(19,'c.cell-secretary',19,'vi',1,1,'1.7.',1);
INSERT INTO "account" VALUES(18,'db1.cell-clerk',18,'vi',1,1,'1.2.3.6.',1);
INSERT INTO "account" VALUES(17,'db1.cell-secretary',17,'vi',1,1,'1.2.3.6.',1);
INSERT INTO "account" VALUES(16,'d2.cell-clerk',16,'vi',1,1,'1.2.5.',1);
INSERT INTO "account" VALUES(15,'d2.cell-secretary',15,'vi',1,1,'1.2.5.',1);
INSERT INTO "account" VALUES(14,'d1.follower',14,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(13,'d1.cell-clerk',13,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(12,'d1.cell-member',12,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(11,'d1.cell-deputy',11,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(10,'d1.cell-secretary',10,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(9,'db.committee-officer',9,'vi',1,1,'1.2.3.',1);
INSERT INTO "account" VALUES(8,'db.committee-secretary',8,'vi',1,1,'1.2.3.',1);
INSERT INTO "account" VALUES(7,'d.committee-officer',7,'vi',1,1,'1.2.',1);
INSERT INTO "account" VALUES(6,'d.committee-deputy',6,'vi',1,1,'1.2.',1);
INSERT INTO "account" VALUES(5,'d.committee-secretary',5,'vi',1,1,'1.2.',1);
INSERT INTO "account" VALUES(4,'k.board-officer',4,'vi',1,1,'1.',1);
INSERT INTO "account" VALUES(3,'k.board-head',3,'vi',1,1,'1.',1);
INSERT INTO "account" VALUES(2,'k.bloc-deputy',2,'vi',1,1,'1.',1);
INSERT INTO "account" VALUES(1,'k.bloc-secretary',1,'vi',1,1,'1.',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0043');
CREATE TABLE answer_draft (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	"values" TEXT NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_answer_draft PRIMARY KEY (id), 
	CONSTRAINT fk_answer_draft_answer_id FOREIGN KEY(answer_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_answer_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_answer_draft_answer_id UNIQUE (answer_id)
);
CREATE TABLE answer_event (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	row_version INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	from_state VARCHAR(20) NOT NULL, 
	to_state VARCHAR(20) NOT NULL, 
	version_number INTEGER, 
	person_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, on_behalf VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_answer_event PRIMARY KEY (id), 
	CONSTRAINT fk_answer_event_answer_id FOREIGN KEY(answer_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_answer_event_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_answer_event_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_answer_event_answer_id_row_version UNIQUE (answer_id, row_version)
);
CREATE TABLE answer_version (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_answer_version PRIMARY KEY (id), 
	CONSTRAINT fk_answer_version_answer_id FOREIGN KEY(answer_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_answer_version_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_answer_version_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_answer_version_answer_id_number UNIQUE (answer_id, number)
);
CREATE TABLE attachment (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	added_at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_attachment_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE bulk_decision (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	unit_name VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	row_version INTEGER NOT NULL, 
	standing VARCHAR(10) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	details TEXT, 
	decided_at DATETIME, step VARCHAR(20) DEFAULT 'approve' NOT NULL, 
	CONSTRAINT pk_bulk_decision PRIMARY KEY (id), 
	CONSTRAINT fk_bulk_decision_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_bulk_decision_job_id FOREIGN KEY(job_id) REFERENCES job (id), 
	CONSTRAINT fk_bulk_decision_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT uq_bulk_decision_job_id_report_id UNIQUE (job_id, report_id)
);
CREATE TABLE choice_edition (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	list_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	items TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	made_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_choice_edition PRIMARY KEY (id), 
	CONSTRAINT uq_choice_edition_list_id_number UNIQUE (list_id, number), 
	CONSTRAINT fk_choice_edition_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_choice_edition_list_id FOREIGN KEY(list_id) REFERENCES choice_list (id)
);
CREATE TABLE choice_list (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	row_version INTEGER NOT NULL, 
	CONSTRAINT pk_choice_list PRIMARY KEY (id), 
	CONSTRAINT uq_choice_list_unit_id_code UNIQUE (unit_id, code), 
	CONSTRAINT fk_choice_list_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE committee_term (
	id INTEGER NOT NULL, 
	name VARCHAR(20) NOT NULL, 
	starts_on DATE NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_committee_term PRIMARY KEY (id), 
	CONSTRAINT fk_committee_term_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_committee_term_unit_id_starts_on UNIQUE (unit_id, starts_on)
);
CREATE TABLE definition (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_definition PRIMARY KEY (id), 
	CONSTRAINT fk_definition_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_definition_unit_id_kind UNIQUE (unit_id, kind, code)
);
INSERT INTO "definition" VALUES(3,'directive_form','answer-words','Báo cáo kết quả bằng lời',NULL,'');
INSERT INTO "definition" VALUES(2,'report_form','quarter-2018','Báo cáo quý về chất lượng sinh hoạt chi bộ',NULL,'');
INSERT INTO "definition" VALUES(1,'rubric','meeting-2018','Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (2018)',NULL,'');
CREATE TABLE definition_version (
	id INTEGER NOT NULL, 
	definition_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	holds_from DATE NOT NULL, 
	rules TEXT NOT NULL, 
	published_at DATETIME, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, lower_may BOOLEAN DEFAULT 1 NOT NULL, changed_at DATETIME, row_version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_definition_version PRIMARY KEY (id), 
	CONSTRAINT fk_definition_version_definition_id FOREIGN KEY(definition_id) REFERENCES definition (id), 
	CONSTRAINT fk_definition_version_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_definition_version_definition_id_number UNIQUE (definition_id, number)
);
INSERT INTO "definition_version" VALUES(3,3,1,'published','2018-01-01','{}','2019-01-20 03:00:00.000000',NULL,'',1,'2019-01-20 03:00:00.000000',3);
INSERT INTO "definition_version" VALUES(2,2,1,'published','2018-01-01','{}','2019-01-20 03:00:00.000000',NULL,'',1,'2019-01-20 03:00:00.000000',3);
INSERT INTO "definition_version" VALUES(1,1,1,'published','2018-01-01','{"for":["regular","thematic","combined"],"gates":[],"grades":[["good",9000],["fair",7000],["average",5000],["poor",0]]}','2019-01-20 03:00:00.000000',NULL,'',1,'2019-01-20 03:00:00.000000',3);
CREATE TABLE delegation (
	id INTEGER NOT NULL, 
	giver_id INTEGER NOT NULL, 
	taker_id INTEGER NOT NULL, 
	act VARCHAR(10) NOT NULL, 
	starts_on DATE NOT NULL, 
	last_on DATE NOT NULL, 
	reason VARCHAR(300) NOT NULL, 
	given_at DATETIME NOT NULL, 
	accepted_at DATETIME, 
	ended_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_delegation PRIMARY KEY (id), 
	CONSTRAINT fk_delegation_giver_id FOREIGN KEY(giver_id) REFERENCES person (id), 
	CONSTRAINT fk_delegation_taker_id FOREIGN KEY(taker_id) REFERENCES person (id), 
	CONSTRAINT fk_delegation_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE device (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	began_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ended_at DATETIME, factor_until DATETIME, 
	CONSTRAINT pk_device PRIMARY KEY (id), 
	CONSTRAINT uq_device_token_hash_account_id UNIQUE (token_hash, account_id), 
	CONSTRAINT fk_device_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE directive (
	id INTEGER NOT NULL, 
	symbol VARCHAR(60) NOT NULL, 
	dated DATE NOT NULL, 
	abstract VARCHAR(500) NOT NULL, 
	body TEXT NOT NULL, 
	addressed TEXT NOT NULL, 
	desk VARCHAR(200) NOT NULL, 
	asks_receipt BOOLEAN NOT NULL, 
	asks_plan BOOLEAN NOT NULL, 
	plan_on DATE, 
	form_version_id INTEGER, 
	due_on DATE NOT NULL, 
	due_strict BOOLEAN NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	issued_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, search_key TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_directive PRIMARY KEY (id), 
	CONSTRAINT fk_directive_form_version_id FOREIGN KEY(form_version_id) REFERENCES definition_version (id), 
	CONSTRAINT fk_directive_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_directive_unit_id_symbol_dated UNIQUE (unit_id, symbol, dated)
);
CREATE TABLE directive_answer (
	id INTEGER NOT NULL, 
	directive_id INTEGER NOT NULL, 
	above_id INTEGER, 
	asked_by_id INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	told VARCHAR(500) NOT NULL, 
	due_on DATE NOT NULL, 
	due_strict BOOLEAN NOT NULL, 
	received_at DATETIME, 
	"plan" TEXT NOT NULL, 
	plan_at DATETIME, 
	first_submitted_at DATETIME, 
	accepted_number INTEGER, 
	stale BOOLEAN NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	route_id INTEGER, 
	desk_unit_id INTEGER, 
	submitter_id INTEGER, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, submitted_for_id INTEGER REFERENCES person (id), stand_in_id INTEGER REFERENCES unit (id), 
	CONSTRAINT pk_directive_answer PRIMARY KEY (id), 
	CONSTRAINT fk_directive_answer_above_id FOREIGN KEY(above_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_directive_answer_asked_by_id FOREIGN KEY(asked_by_id) REFERENCES unit (id), 
	CONSTRAINT fk_directive_answer_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_directive_answer_directive_id FOREIGN KEY(directive_id) REFERENCES directive (id), 
	CONSTRAINT fk_directive_answer_route_id FOREIGN KEY(route_id) REFERENCES route (id), 
	CONSTRAINT fk_directive_answer_submitter_id FOREIGN KEY(submitter_id) REFERENCES person (id), 
	CONSTRAINT fk_directive_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_directive_answer_directive_id_unit_id UNIQUE (directive_id, unit_id)
);
CREATE TABLE directive_closing (
	id INTEGER NOT NULL, 
	directive_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	closes BOOLEAN NOT NULL, 
	on_day DATE NOT NULL, 
	note VARCHAR(1000) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_directive_closing PRIMARY KEY (id), 
	CONSTRAINT uq_directive_closing_directive_id_number UNIQUE (directive_id, number), 
	CONSTRAINT fk_directive_closing_directive_id FOREIGN KEY(directive_id) REFERENCES directive (id), 
	CONSTRAINT fk_directive_closing_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_directive_closing_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE draft (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	"key" VARCHAR(80) NOT NULL, 
	verb VARCHAR(30) NOT NULL, 
	unit_id INTEGER, 
	row_version INTEGER, 
	fields TEXT NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id), 
	CONSTRAINT uq_draft_account_id_key UNIQUE (account_id, "key"), 
	CONSTRAINT fk_draft_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE duty (
	id INTEGER NOT NULL, 
	about_id INTEGER NOT NULL, 
	source VARCHAR(20) NOT NULL, 
	quarter DATE NOT NULL, 
	period DATE NOT NULL, 
	subject_id INTEGER NOT NULL, 
	opens_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	strict BOOLEAN NOT NULL, 
	applicable BOOLEAN NOT NULL, 
	done BOOLEAN NOT NULL, 
	done_on DATE, 
	extended_to DATE, 
	extended_by VARCHAR(200) NOT NULL, 
	extend_reason VARCHAR(500) NOT NULL, 
	excused_at DATETIME, 
	excused_by VARCHAR(200) NOT NULL, 
	excuse_reason VARCHAR(500) NOT NULL, 
	excuse_document VARCHAR(200) NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_duty PRIMARY KEY (id), 
	CONSTRAINT uq_duty_source UNIQUE (source, about_id, period, subject_id), 
	CONSTRAINT fk_duty_about_id FOREIGN KEY(about_id) REFERENCES unit (id), 
	CONSTRAINT fk_duty_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "duty" VALUES(39,7,'sheet','2018-10-01','2018-12-01',9,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(38,7,'sheet','2018-10-01','2018-11-01',8,'2018-11-27','2018-12-02',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(37,7,'sheet','2018-10-01','2018-10-01',7,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(36,6,'sheet','2018-10-01','2018-12-01',6,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(35,6,'sheet','2018-10-01','2018-11-01',5,'2018-11-27','2018-12-02',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(34,6,'sheet','2018-10-01','2018-10-01',4,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(33,4,'sheet','2018-10-01','2018-12-01',3,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(32,4,'sheet','2018-10-01','2018-11-01',2,'2018-11-27','2018-12-02',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(31,4,'sheet','2018-10-01','2018-10-01',1,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(30,8,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-15',0,1,0,NULL,NULL,'','',NULL,'','','',1,8,'8.');
INSERT INTO "duty" VALUES(29,1,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-15',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,1,'1.');
INSERT INTO "duty" VALUES(28,10,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(27,9,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,0,NULL,NULL,'','',NULL,'','','',1,9,'8.9.');
INSERT INTO "duty" VALUES(26,7,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(25,6,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(24,5,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(23,4,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(22,3,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,3,'1.2.3.');
INSERT INTO "duty" VALUES(21,2,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,2,'1.2.');
INSERT INTO "duty" VALUES(20,10,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(19,7,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(18,6,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(17,5,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(16,4,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(15,10,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(14,7,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(13,6,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(12,5,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(11,4,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(10,10,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(9,7,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(8,6,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(7,5,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(6,4,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(5,10,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(4,7,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(3,6,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(2,5,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(1,4,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,4,'1.2.4.');
CREATE TABLE enclosure (
	id INTEGER NOT NULL, 
	directive_id INTEGER NOT NULL, 
	symbol VARCHAR(60) NOT NULL, 
	dated DATE NOT NULL, 
	title VARCHAR(500) NOT NULL, 
	position INTEGER NOT NULL, 
	file_name VARCHAR(200), 
	media_type VARCHAR(100), 
	size INTEGER, 
	sha256 VARCHAR(64), 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_enclosure PRIMARY KEY (id), 
	CONSTRAINT fk_enclosure_directive_id FOREIGN KEY(directive_id) REFERENCES directive (id), 
	CONSTRAINT fk_enclosure_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE factor (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	last_step BIGINT NOT NULL, 
	begun_at DATETIME NOT NULL, 
	held_at DATETIME, 
	CONSTRAINT pk_factor PRIMARY KEY (id), 
	CONSTRAINT uq_factor_account_id UNIQUE (account_id), 
	CONSTRAINT fk_factor_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE field (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	help VARCHAR(600) NOT NULL, 
	required BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	options TEXT NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_field PRIMARY KEY (id), 
	CONSTRAINT fk_field_group_id FOREIGN KEY(group_id) REFERENCES field_group (id), 
	CONSTRAINT fk_field_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_field_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_field_version_id_code UNIQUE (version_id, code)
);
INSERT INTO "field" VALUES(28,3,7,'words','long_text','Kết quả thực hiện','',1,0,'{}',NULL,'');
INSERT INTO "field" VALUES(27,2,6,'proposals','long_text','Kiến nghị, đề xuất','',0,4,'{}',NULL,'');
INSERT INTO "field" VALUES(26,2,6,'tasks','long_text','Nhiệm vụ quý sau','',0,3,'{}',NULL,'');
INSERT INTO "field" VALUES(25,2,6,'shortcomings','long_text','Hạn chế, khuyết điểm và nguyên nhân','',0,2,'{}',NULL,'');
INSERT INTO "field" VALUES(24,2,6,'results','long_text','Đánh giá chung kết quả','',0,1,'{}',NULL,'');
INSERT INTO "field" VALUES(23,2,6,'changes','long_text','Đặc điểm, biến động trong quý','',0,0,'{}',NULL,'');
INSERT INTO "field" VALUES(22,1,5,'previous','points','Kết quả thực hiện nghị quyết kỳ trước','',1,2,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(21,1,5,'assignment','points','Phân công nhiệm vụ cụ thể, thời hạn','',1,1,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(20,1,5,'conclusion','yes_no','Chủ trì kết luận, biểu quyết thông qua','',1,0,'{"max":400}',NULL,'');
INSERT INTO "field" VALUES(19,1,4,'qualities','points','Tính lãnh đạo, giáo dục, chiến đấu','',1,2,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(18,1,4,'criticism','points','Tự phê bình và phê bình','',1,1,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(17,1,4,'centralism','points','Tập trung dân chủ','',1,0,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(16,1,3,'minutes','yes_no','Sổ biên bản ghi chép đầy đủ','',1,7,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(15,1,3,'speakers','choice','Đảng viên tham gia phát biểu','',1,6,'{"fact":"speaker_rate","max":700}',NULL,'');
INSERT INTO "field" VALUES(14,1,3,'praise','points','Biểu dương, nhắc nhở, phê bình','',1,5,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(13,1,3,'following_example','points','Học tập và làm theo Bác gắn với tự phê bình, phê bình','',1,4,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(12,1,3,'full_content','points','Thực hiện đầy đủ nội dung','',1,3,'{"max":1200}',NULL,'');
INSERT INTO "field" VALUES(11,1,3,'duration','yes_no','Thời gian từ 90 phút trở lên','Có phần chuyên đề: từ 120 phút trở lên',1,2,'{"fact":"duration","max":500}',NULL,'');
INSERT INTO "field" VALUES(10,1,3,'order','yes_no','Đúng trình tự các bước','',1,1,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(9,1,3,'on_time','yes_no','Đúng thời điểm quy định','',1,0,'{"fact":"in_window","max":300}',NULL,'');
INSERT INTO "field" VALUES(8,1,2,'no_excused_runs','yes_no','Không vắng có lý do quá 03 lần liên tiếp','',1,2,'{"fact":"excused_runs","max":100}',NULL,'');
INSERT INTO "field" VALUES(7,1,2,'no_unexcused','yes_no','Không có đảng viên vắng không lý do','',1,1,'{"fact":"unexcused","max":200}',NULL,'');
INSERT INTO "field" VALUES(6,1,2,'attendance','choice','Tỷ lệ dự sinh hoạt','',1,0,'{"fact":"attendance_rate","max":700}',NULL,'');
INSERT INTO "field" VALUES(5,1,1,'notice','yes_no','Thông báo thời gian, địa điểm, nội dung','',1,4,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(4,1,1,'draft','yes_no','Dự thảo nghị quyết/kết luận','',1,3,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(3,1,1,'content','points','Nội dung đúng, đủ, xác định trọng tâm','',1,2,'{"max":400}',NULL,'');
INSERT INTO "field" VALUES(2,1,1,'committee_meets','yes_no','Họp chi ủy trước khi sinh hoạt','Chi bộ chỉ có bí thư: không áp dụng, ghi lý do',1,1,'{"max":500,"not_applicable":true}',NULL,'');
INSERT INTO "field" VALUES(1,1,1,'secretary_prepares','yes_no','Bí thư/phó bí thư trực tiếp chuẩn bị nội dung','',1,0,'{"max":500}',NULL,'');
CREATE TABLE field_choice (
	id INTEGER NOT NULL, 
	field_id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	points INTEGER NOT NULL, 
	low INTEGER, 
	high INTEGER, 
	position INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_field_choice PRIMARY KEY (id), 
	CONSTRAINT fk_field_choice_field_id FOREIGN KEY(field_id) REFERENCES field (id), 
	CONSTRAINT fk_field_choice_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_field_choice_field_id_code UNIQUE (field_id, code)
);
INSERT INTO "field_choice" VALUES(9,15,'b4','Dưới 10%',0,NULL,1000,3,NULL,'');
INSERT INTO "field_choice" VALUES(8,15,'b3','Từ 10% đến dưới 30%',300,1000,3000,2,NULL,'');
INSERT INTO "field_choice" VALUES(7,15,'b2','Từ 30% đến dưới 50%',500,3000,5000,1,NULL,'');
INSERT INTO "field_choice" VALUES(6,15,'b1','Từ 50% trở lên',700,5000,NULL,0,NULL,'');
INSERT INTO "field_choice" VALUES(5,6,'b5','Dưới 65%',0,NULL,6500,4,NULL,'');
INSERT INTO "field_choice" VALUES(4,6,'b4','Từ 65% đến dưới 75%',200,6500,7500,3,NULL,'');
INSERT INTO "field_choice" VALUES(3,6,'b3','Từ 75% đến dưới 85%',400,7500,8500,2,NULL,'');
INSERT INTO "field_choice" VALUES(2,6,'b2','Từ 85% đến dưới 95%',600,8500,9500,1,NULL,'');
INSERT INTO "field_choice" VALUES(1,6,'b1','Từ 95% trở lên',700,9500,NULL,0,NULL,'');
CREATE TABLE field_group (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	title VARCHAR(300) NOT NULL, 
	position INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_field_group PRIMARY KEY (id), 
	CONSTRAINT fk_field_group_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_field_group_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_field_group_version_id_code UNIQUE (version_id, code)
);
INSERT INTO "field_group" VALUES(7,3,'answer','Báo cáo',0,NULL,'');
INSERT INTO "field_group" VALUES(6,2,'narrative','Phần trình bày',0,NULL,'');
INSERT INTO "field_group" VALUES(5,1,'results','Kết luận và kết quả thực hiện',4,NULL,'');
INSERT INTO "field_group" VALUES(4,1,'principles','Nguyên tắc tổ chức, sinh hoạt đảng',3,NULL,'');
INSERT INTO "field_group" VALUES(3,1,'conduct','Tổ chức sinh hoạt',2,NULL,'');
INSERT INTO "field_group" VALUES(2,1,'attendance','Tỷ lệ đảng viên dự',1,NULL,'');
INSERT INTO "field_group" VALUES(1,1,'preparation','Công tác chuẩn bị',0,NULL,'');
CREATE TABLE follower_answer (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	field_code VARCHAR(40) NOT NULL, 
	value VARCHAR(400), 
	note VARCHAR(1000) NOT NULL, 
	saved_at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_follower_answer PRIMARY KEY (id), 
	CONSTRAINT fk_follower_answer_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_follower_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_follower_answer_sheet_id_field_code UNIQUE (sheet_id, field_code)
);
CREATE TABLE form_closing (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	definition_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	closed_at DATETIME NOT NULL, 
	closed_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_form_closing PRIMARY KEY (id), 
	CONSTRAINT uq_form_closing_unit_id_definition_id_starts_on UNIQUE (unit_id, definition_id, starts_on), 
	CONSTRAINT fk_form_closing_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_closing_definition_id FOREIGN KEY(definition_id) REFERENCES definition (id)
);
CREATE TABLE form_decision (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	row_version INTEGER NOT NULL, 
	act VARCHAR(20) NOT NULL, 
	desk_id INTEGER, 
	person_id INTEGER, 
	desk VARCHAR(300) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	on_behalf VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_form_decision PRIMARY KEY (id), 
	CONSTRAINT uq_form_decision_sheet_id_row_version UNIQUE (sheet_id, row_version), 
	CONSTRAINT fk_form_decision_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_decision_sheet_id FOREIGN KEY(sheet_id) REFERENCES form_sheet (id), 
	CONSTRAINT fk_form_decision_desk_id FOREIGN KEY(desk_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_decision_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE form_draft (
	id INTEGER NOT NULL, 
	kept_at BIGINT DEFAULT '0' NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	CONSTRAINT pk_form_draft PRIMARY KEY (id), 
	CONSTRAINT uq_form_draft_sheet_id UNIQUE (sheet_id), 
	CONSTRAINT fk_form_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_draft_sheet_id FOREIGN KEY(sheet_id) REFERENCES form_sheet (id)
);
CREATE TABLE "form_sheet" (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	saved_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	turn INTEGER DEFAULT '1' NOT NULL, 
	sent_at DATETIME, 
	first_sent_at DATETIME, 
	returned_at DATETIME, 
	sent_by VARCHAR(200) DEFAULT ('') NOT NULL, 
	returned_by VARCHAR(200) DEFAULT ('') NOT NULL, 
	remark VARCHAR(500) DEFAULT ('') NOT NULL, 
	desk_unit_id INTEGER, 
	submitter_id INTEGER, 
	submitted_for_id INTEGER, 
	level INTEGER DEFAULT '0' NOT NULL, 
	approved_at DATETIME, 
	CONSTRAINT pk_form_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_form_sheet_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT fk_form_sheet_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_form_sheet_unit_id_starts_on UNIQUE (unit_id, starts_on, version_id, turn), 
	CONSTRAINT fk_form_sheet_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_sheet_submitter_id FOREIGN KEY(submitter_id) REFERENCES person (id), 
	CONSTRAINT fk_form_sheet_submitted_for_id FOREIGN KEY(submitted_for_id) REFERENCES person (id)
);
CREATE TABLE form_sum (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	above VARCHAR(200) NOT NULL, 
	version_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	n INTEGER NOT NULL, 
	part TEXT NOT NULL, 
	CONSTRAINT pk_form_sum PRIMARY KEY (id), 
	CONSTRAINT uq_form_sum_path UNIQUE (path, starts_on, version_id, field), 
	CONSTRAINT fk_form_sum_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_sum_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id)
);
CREATE TABLE form_task (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	"after" INTEGER DEFAULT '0' NOT NULL, 
	moves BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_form_task PRIMARY KEY (id), 
	CONSTRAINT uq_form_task_version_id_quarter UNIQUE (version_id, quarter), 
	CONSTRAINT fk_form_task_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id)
);
CREATE TABLE form_withdrawal (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	version_id INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_form_withdrawal PRIMARY KEY (id), 
	CONSTRAINT uq_form_withdrawal_version_id UNIQUE (version_id), 
	CONSTRAINT fk_form_withdrawal_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_withdrawal_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id)
);
CREATE TABLE gap_reason (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	child_id INTEGER NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_gap_reason PRIMARY KEY (id), 
	CONSTRAINT fk_gap_reason_child_id FOREIGN KEY(child_id) REFERENCES unit (id), 
	CONSTRAINT fk_gap_reason_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_gap_reason_version_id FOREIGN KEY(version_id) REFERENCES report_version (id), 
	CONSTRAINT uq_gap_reason_version_id_child_id UNIQUE (version_id, child_id)
);
INSERT INTO "gap_reason" VALUES(1,6,5,'Chi bộ đang kiện toàn',2,'1.2.');
CREATE TABLE grade_sum (
	id INTEGER NOT NULL, 
	period DATE NOT NULL, 
	grade VARCHAR(10) NOT NULL, 
	n INTEGER NOT NULL, 
	points_sum INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, summed_path VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_grade_sum PRIMARY KEY (id), 
	CONSTRAINT uq_grade_sum_unit_id UNIQUE (unit_id, period, grade), 
	CONSTRAINT fk_grade_sum_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "grade_sum" VALUES(9,'2018-12-01','average',1,5500,7,'1.7.','1.7.');
INSERT INTO "grade_sum" VALUES(8,'2018-11-01','average',1,5500,7,'1.7.','1.7.');
INSERT INTO "grade_sum" VALUES(7,'2018-10-01','average',1,5500,7,'1.7.','1.7.');
INSERT INTO "grade_sum" VALUES(6,'2018-12-01','average',1,5500,6,'1.2.3.6.','1.2.3.6.');
INSERT INTO "grade_sum" VALUES(5,'2018-11-01','average',1,5500,6,'1.2.3.6.','1.2.3.6.');
INSERT INTO "grade_sum" VALUES(4,'2018-10-01','average',1,5500,6,'1.2.3.6.','1.2.3.6.');
INSERT INTO "grade_sum" VALUES(3,'2018-12-01','average',1,5500,4,'1.2.4.','1.2.4.');
INSERT INTO "grade_sum" VALUES(2,'2018-11-01','average',1,5500,4,'1.2.4.','1.2.4.');
INSERT INTO "grade_sum" VALUES(1,'2018-10-01','average',1,5500,4,'1.2.4.','1.2.4.');
CREATE TABLE headcount (
	id INTEGER NOT NULL, 
	as_of DATE NOT NULL, 
	members INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_headcount PRIMARY KEY (id), 
	CONSTRAINT fk_headcount_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_headcount_unit_id_as_of UNIQUE (unit_id, as_of)
);
INSERT INTO "headcount" VALUES(5,'2015-01-01',12,10,'8.9.10.');
INSERT INTO "headcount" VALUES(4,'2015-01-01',12,7,'1.7.');
INSERT INTO "headcount" VALUES(3,'2015-01-01',12,6,'1.2.3.6.');
INSERT INTO "headcount" VALUES(2,'2015-01-01',12,5,'1.2.5.');
INSERT INTO "headcount" VALUES(1,'2015-01-01',12,4,'1.2.4.');
CREATE TABLE "issue" (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_number INTEGER NOT NULL, 
	doc_number INTEGER NOT NULL, 
	issued_on DATE NOT NULL, 
	destination VARCHAR(200) NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_issue PRIMARY KEY (id), 
	CONSTRAINT fk_issue_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_issue_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "issue" VALUES(1,6,1,1,'2019-01-20','Tỉnh ủy','Người K.bloc_secretary','2019-01-20 03:00:00.000000',1,'1.');
CREATE TABLE issued_document (
	id INTEGER NOT NULL, 
	issue_id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_issued_document PRIMARY KEY (id), 
	CONSTRAINT fk_issued_document_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_issued_document_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "issued_document" VALUES(2,1,'phu-luc-2-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',7674,'0b681dfea8dabca906c3bd0396748c698226eeee6a789d55034940fd9f497558',1,'1.');
INSERT INTO "issued_document" VALUES(1,1,'phu-luc-1-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',8914,'ee2523696d128ef33d9b722483d68a01be01237f03f45e07ba785779a89ba7cb',1,'1.');
CREATE TABLE job (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	address VARCHAR(2000) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	standing VARCHAR(12) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	started_at DATETIME, 
	ended_at DATETIME, 
	held TEXT NOT NULL, 
	holder VARCHAR(40) NOT NULL, 
	lease_until DATETIME, 
	attempts INTEGER NOT NULL, 
	rows_done INTEGER NOT NULL, 
	rows_total INTEGER NOT NULL, 
	file_name VARCHAR(200) NOT NULL, 
	size BIGINT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	kept_until DATETIME, 
	wrong VARCHAR(40) NOT NULL, result TEXT, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT fk_job_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	account_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	act VARCHAR(60) NOT NULL, 
	unit_id INTEGER, 
	subject VARCHAR(60) NOT NULL, 
	subject_id INTEGER, 
	details VARCHAR NOT NULL, 
	previous VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT fk_journal_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_journal_hash UNIQUE (hash), 
	CONSTRAINT uq_journal_previous UNIQUE (previous)
);
INSERT INTO "journal" VALUES(166,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','report.sign',1,'report',6,'{"sha256":"e0b684337e43f5b4dbe460052397b9fd47a422df9c033ca382dbd4bc253541b0","version":1}','c349a20ff018d6358406ecfc52f864a2e4528dac9c4914c4b055438f804d64b8','9bfd914901cd47d1357d0b477503f501599fdd9862dcb20eef7f21f662a90e6f');
INSERT INTO "journal" VALUES(165,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','document.sign',1,'signed_document',1,'{"number":1,"sha256":"afb12dec829c61c616314c67be3e062684dad812d8b81254ef4c9f89a6ad3d82","term":"2015-2020","type":"BC"}','03e8df5a2be4175406cf94d85e14024767230d1aedc6afa2f8352cb1ea906479','c349a20ff018d6358406ecfc52f864a2e4528dac9c4914c4b055438f804d64b8');
INSERT INTO "journal" VALUES(164,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.close',1,'report',6,'{"sha256":"e0b684337e43f5b4dbe460052397b9fd47a422df9c033ca382dbd4bc253541b0","version":1}','8f01da38e6fdf66f4627073774d0ee2d88ff8c884742058f81e08f543f04df40','03e8df5a2be4175406cf94d85e14024767230d1aedc6afa2f8352cb1ea906479');
INSERT INTO "journal" VALUES(163,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.begin',1,'report',6,'{"quarter":"2018-Q4"}','324582452b9379c6fbc47410b22c67c61eb8b1919e8a5f5f8680611ea4e06873','8f01da38e6fdf66f4627073774d0ee2d88ff8c884742058f81e08f543f04df40');
INSERT INTO "journal" VALUES(162,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',2,'report',5,'{"sha256":"c5619416b246906c181f10af23ef7cec77428d0d9bdce982b9e1637274356380","version":1}','e7d5c5710da43c79c6d77b7ece0560b4e690c4925555175d58d37680075aad4b','324582452b9379c6fbc47410b22c67c61eb8b1919e8a5f5f8680611ea4e06873');
INSERT INTO "journal" VALUES(161,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',2,'report',5,'{"version":1}','e54d0576a510cb33198f9752863fe1fb4416ee5e79208341b3edee4c60e26f53','e7d5c5710da43c79c6d77b7ece0560b4e690c4925555175d58d37680075aad4b');
INSERT INTO "journal" VALUES(160,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',2,'report',5,'{"sha256":"c5619416b246906c181f10af23ef7cec77428d0d9bdce982b9e1637274356380","version":1}','a008a2027b6c7441830fe08abd2edcb60f2086ca0e6caa5040b4e4f39f2edfca','e54d0576a510cb33198f9752863fe1fb4416ee5e79208341b3edee4c60e26f53');
INSERT INTO "journal" VALUES(159,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','a90ef76818cbbb66fef3dfb4599b3973b64d56027bac2573b47b0d3f4758ab5d','a008a2027b6c7441830fe08abd2edcb60f2086ca0e6caa5040b4e4f39f2edfca');
INSERT INTO "journal" VALUES(158,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','b108dd3eec9e68925f2cd0db6ee3557141a69c21e8b4bbc20c2f6bb6bbb51834','a90ef76818cbbb66fef3dfb4599b3973b64d56027bac2573b47b0d3f4758ab5d');
INSERT INTO "journal" VALUES(157,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.submit',2,'report',5,'{"sha256":"c5619416b246906c181f10af23ef7cec77428d0d9bdce982b9e1637274356380","version":1}','de3a4a656f774cedbfb545d6b40173192bbe38c3cd578ad13df96116133bd7b1','b108dd3eec9e68925f2cd0db6ee3557141a69c21e8b4bbc20c2f6bb6bbb51834');
INSERT INTO "journal" VALUES(156,'2019-01-20 03:00:00.000000',7,'Người D.committee_officer','report.begin',2,'report',5,'{"quarter":"2018-Q4"}','3a2560d67c8717d2f99dd4dfb30c82391ce59b12f145ba078e9a6e22b9650a45','de3a4a656f774cedbfb545d6b40173192bbe38c3cd578ad13df96116133bd7b1');
INSERT INTO "journal" VALUES(155,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.approve',3,'report',4,'{"sha256":"831e3ddf2e08cef3e484ef9403d823cecc52dff2286e3b6d3a1ab312f6b06bb4","version":1}','800dcabaaad9b2052a978208f9d0173e7e29e4f17daae3548032db84a658ee42','3a2560d67c8717d2f99dd4dfb30c82391ce59b12f145ba078e9a6e22b9650a45');
INSERT INTO "journal" VALUES(154,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','14f259572f7d151edb364e15596d921ce232a3f9d7a183ce0013651684702306','800dcabaaad9b2052a978208f9d0173e7e29e4f17daae3548032db84a658ee42');
INSERT INTO "journal" VALUES(153,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','e712124c1502294c9c934286280b1cbcb065558b721ddc174b265ff988edcf09','14f259572f7d151edb364e15596d921ce232a3f9d7a183ce0013651684702306');
INSERT INTO "journal" VALUES(152,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.submit',3,'report',4,'{"sha256":"831e3ddf2e08cef3e484ef9403d823cecc52dff2286e3b6d3a1ab312f6b06bb4","version":1}','e25e1c75612989fb2ebd26c8a3a6b05b36648af2ca0d351a17cd1a17c3cf3423','e712124c1502294c9c934286280b1cbcb065558b721ddc174b265ff988edcf09');
INSERT INTO "journal" VALUES(151,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.begin',3,'report',4,'{"quarter":"2018-Q4"}','3278164a952018b2fa6373f25b6a9ba7785e2c6f49a2fa9d14c395b137069656','e25e1c75612989fb2ebd26c8a3a6b05b36648af2ca0d351a17cd1a17c3cf3423');
INSERT INTO "journal" VALUES(150,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',7,'report',3,'{"sha256":"c4d098ffa6a35ac28782f97edee1703a0d9ec2687ba7d2c424e28e78f04320e4","version":1}','6598a95a19009c33f7afae2e60ea8181256cf3f745f9a482d677db7dde4b43fe','3278164a952018b2fa6373f25b6a9ba7785e2c6f49a2fa9d14c395b137069656');
INSERT INTO "journal" VALUES(149,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',7,'report',3,'{"version":1}','c6767e2ba6dba4e44d2eee3cc01e47b9cbe4452bac781ec14f8a0a912a2e92b5','6598a95a19009c33f7afae2e60ea8181256cf3f745f9a482d677db7dde4b43fe');
INSERT INTO "journal" VALUES(148,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',7,'report',3,'{"sha256":"c4d098ffa6a35ac28782f97edee1703a0d9ec2687ba7d2c424e28e78f04320e4","version":1}','7514d79d1db35fe92b1beefba6e966fac5701b2a81c60c0bcdeaf47d38dfb841','c6767e2ba6dba4e44d2eee3cc01e47b9cbe4452bac781ec14f8a0a912a2e92b5');
INSERT INTO "journal" VALUES(147,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','463a9b414e243f97d20291f71cf4657b5997fc448d750644371ece18d4c174c9','7514d79d1db35fe92b1beefba6e966fac5701b2a81c60c0bcdeaf47d38dfb841');
INSERT INTO "journal" VALUES(146,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','bc5661840698b6e5db64439554e60583e3901f6d61c4c722db094d60d070c05e','463a9b414e243f97d20291f71cf4657b5997fc448d750644371ece18d4c174c9');
INSERT INTO "journal" VALUES(145,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.approve',6,'report',2,'{"sha256":"e6cb1586c1ed5cba5f9e782fd34433add29c3d26ac27d19b91759087297af3cc","version":1}','044d9af6f33f2dc341e428bbef1d5f82812be677afae984b0dbe0b03f1cac2e3','bc5661840698b6e5db64439554e60583e3901f6d61c4c722db094d60d070c05e');
INSERT INTO "journal" VALUES(144,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','a244eb24039082595a2d641e3cfacf8cf194ad2d6c5d3db3d59a2cd3a92a0500','044d9af6f33f2dc341e428bbef1d5f82812be677afae984b0dbe0b03f1cac2e3');
INSERT INTO "journal" VALUES(143,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','9e9954421fc66c953df9e5b9274fb1a52b7fde23274c4f68c6b23fe5c8ad914e','a244eb24039082595a2d641e3cfacf8cf194ad2d6c5d3db3d59a2cd3a92a0500');
INSERT INTO "journal" VALUES(142,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.receive',6,'report',2,'{"sha256":"e6cb1586c1ed5cba5f9e782fd34433add29c3d26ac27d19b91759087297af3cc","version":1}','f9359c7d4a8a93a54a2c221997194f926875b93705065fda7649c46fc4f75a30','9e9954421fc66c953df9e5b9274fb1a52b7fde23274c4f68c6b23fe5c8ad914e');
INSERT INTO "journal" VALUES(141,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','3a941a2fd7e866fa35f220c390445a6e18156c2567659a9fbbb98085745ea269','f9359c7d4a8a93a54a2c221997194f926875b93705065fda7649c46fc4f75a30');
INSERT INTO "journal" VALUES(140,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','e8585e7df6c0728774002a8a4a095e4c734a9270ea89d41f2fdb188cbc4288fb','3a941a2fd7e866fa35f220c390445a6e18156c2567659a9fbbb98085745ea269');
INSERT INTO "journal" VALUES(139,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.approve',4,'report',1,'{"sha256":"328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f","version":2}','3a50a57eac864e416bbb6271f62aee2fbe881ba3a20cd35b531eaf1c695c2bcf','e8585e7df6c0728774002a8a4a095e4c734a9270ea89d41f2fdb188cbc4288fb');
INSERT INTO "journal" VALUES(138,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','73d0c71956af4a68e178cece800a25601de713d7851aba05c9ab4d44761ece59','3a50a57eac864e416bbb6271f62aee2fbe881ba3a20cd35b531eaf1c695c2bcf');
INSERT INTO "journal" VALUES(137,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','d1ba631849f7414c53c80b8340176678b0c213c220674b415c4ddcfd6f672fc0','73d0c71956af4a68e178cece800a25601de713d7851aba05c9ab4d44761ece59');
INSERT INTO "journal" VALUES(136,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f","version":2}','ad22828925f65702c90e49d0d76224511cbad9ac9ad928b321c4801e09a06396','d1ba631849f7414c53c80b8340176678b0c213c220674b415c4ddcfd6f672fc0');
INSERT INTO "journal" VALUES(135,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.send_back',4,'report',1,'{"sha256":"328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f","version":1}','d1c1ec065ef4feef1b048505547228e13c74352c4354f71079e0654c09064a13','ad22828925f65702c90e49d0d76224511cbad9ac9ad928b321c4801e09a06396');
INSERT INTO "journal" VALUES(134,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','def779e0358b39dcd6c2ded92765bdcc9a962ca3fc6b6da397e6924924be457c','d1c1ec065ef4feef1b048505547228e13c74352c4354f71079e0654c09064a13');
INSERT INTO "journal" VALUES(133,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','9ebb417b1d1453e4be3e3122ff9e07dcd9a2e7d96c30c51d58948aa7f17e6f00','def779e0358b39dcd6c2ded92765bdcc9a962ca3fc6b6da397e6924924be457c');
INSERT INTO "journal" VALUES(132,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.submit',7,'report',3,'{"sha256":"c4d098ffa6a35ac28782f97edee1703a0d9ec2687ba7d2c424e28e78f04320e4","version":1}','6cbf70105bead36c91577fe9e6a001b5b47832dcba0c518a1291dcca283d01cc','9ebb417b1d1453e4be3e3122ff9e07dcd9a2e7d96c30c51d58948aa7f17e6f00');
INSERT INTO "journal" VALUES(131,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.begin',7,'report',3,'{"quarter":"2018-Q4"}','ee699e0829c31cb0f22c88a7950f6d70c326987e5ad44c285881bbfcafe62986','6cbf70105bead36c91577fe9e6a001b5b47832dcba0c518a1291dcca283d01cc');
INSERT INTO "journal" VALUES(130,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',9,'{"commitment":"7e8aec27e4d51a3d5a0c7baee5042453d981662acc2b20bb8aea06a89a74a918"}','d94eae5ca602899d3ce6a3a066134f3e6b7f64df65383ce78f551ca77077f335','ee699e0829c31cb0f22c88a7950f6d70c326987e5ad44c285881bbfcafe62986');
INSERT INTO "journal" VALUES(129,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',9,'{}','1138f0dca645d793c13aade6cfe3303c356a9653b6c0a062ae69021c57038ba1','d94eae5ca602899d3ce6a3a066134f3e6b7f64df65383ce78f551ca77077f335');
INSERT INTO "journal" VALUES(128,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',9,'{}','b17b121d1f55b90461fb3e19dda2acdeae5ac424201605dbb66014b2fa4425ac','1138f0dca645d793c13aade6cfe3303c356a9653b6c0a062ae69021c57038ba1');
INSERT INTO "journal" VALUES(127,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',9,'{}','39a3cb58b57b163c49dd8efcf44bdfea56ca10aea44cf3af8d21ff8c1e4322f6','b17b121d1f55b90461fb3e19dda2acdeae5ac424201605dbb66014b2fa4425ac');
INSERT INTO "journal" VALUES(126,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',9,'{"kind":"regular","period":"2018-12-01"}','729b7ad19703250409b5fa80a25941e1b6506de3fb71f9488f96453d8ffd6003','39a3cb58b57b163c49dd8efcf44bdfea56ca10aea44cf3af8d21ff8c1e4322f6');
INSERT INTO "journal" VALUES(125,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',8,'{"commitment":"5ad0cecc866dd39c22f9d5cba0df563533ad58e39a67378b6ef8715041ff1212"}','4fee4a0de9c8dc00f1f3a8829e1c202b38a382b08538af45cfaac0bf5ac3fae1','729b7ad19703250409b5fa80a25941e1b6506de3fb71f9488f96453d8ffd6003');
INSERT INTO "journal" VALUES(124,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',8,'{}','a64b809207bd0e4d7e84a79a309cfa0c964c007e4b6d722322713cefa67e4a20','4fee4a0de9c8dc00f1f3a8829e1c202b38a382b08538af45cfaac0bf5ac3fae1');
INSERT INTO "journal" VALUES(123,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',8,'{}','17140f69d087f6a33ff19e244127f4aab48c64ba93b18af709fd8833832b01d0','a64b809207bd0e4d7e84a79a309cfa0c964c007e4b6d722322713cefa67e4a20');
INSERT INTO "journal" VALUES(122,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',8,'{}','ff3e14c329fee6e4412464a2623301ac53da96487ddf6093181b97599e1ca889','17140f69d087f6a33ff19e244127f4aab48c64ba93b18af709fd8833832b01d0');
INSERT INTO "journal" VALUES(121,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',8,'{"kind":"combined","period":"2018-11-01"}','c82edaa4ab3564bb7369f7a7908085db1a5355b403b95e10078a7670fe2f5686','ff3e14c329fee6e4412464a2623301ac53da96487ddf6093181b97599e1ca889');
INSERT INTO "journal" VALUES(120,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',7,'{"commitment":"9fdb375df903753e50c074cfc4f280a1237f8f12c7b99f266c0341833ee9d94f"}','2c9b250f5abdca61596d65d7298479941c4dc7aceb6f7f82e1b776ebf5d0fb14','c82edaa4ab3564bb7369f7a7908085db1a5355b403b95e10078a7670fe2f5686');
INSERT INTO "journal" VALUES(119,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',7,'{}','dbc2ba387d206833b8b69ed535f94cdd3fda8af5a21fec0d844afd2a2e5a04d0','2c9b250f5abdca61596d65d7298479941c4dc7aceb6f7f82e1b776ebf5d0fb14');
INSERT INTO "journal" VALUES(118,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',7,'{}','f7888709d7f2f15b4b6c49fb484097ccddb4c8a57de4be6a58bce915fd438de2','dbc2ba387d206833b8b69ed535f94cdd3fda8af5a21fec0d844afd2a2e5a04d0');
INSERT INTO "journal" VALUES(117,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',7,'{}','b94b4b026681d96ee76c15dff2532cbbe040be021ff3d114ee6b9857d366e3d0','f7888709d7f2f15b4b6c49fb484097ccddb4c8a57de4be6a58bce915fd438de2');
INSERT INTO "journal" VALUES(116,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',7,'{"kind":"regular","period":"2018-10-01"}','0ae4c90ebbeb51210a9c3438cd1d6bafcdd1d95365b7cb34aca47b743de07189','b94b4b026681d96ee76c15dff2532cbbe040be021ff3d114ee6b9857d366e3d0');
INSERT INTO "journal" VALUES(115,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.submit',6,'report',2,'{"sha256":"e6cb1586c1ed5cba5f9e782fd34433add29c3d26ac27d19b91759087297af3cc","version":1}','30f94bf933a9d656bd36a7ba20a8bb9695560960803585056eac7f305ead103c','0ae4c90ebbeb51210a9c3438cd1d6bafcdd1d95365b7cb34aca47b743de07189');
INSERT INTO "journal" VALUES(114,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.begin',6,'report',2,'{"quarter":"2018-Q4"}','12c52d869d69fced6f7e28f40d20811c4fc1e4092e98a5ea5ce222b3d4a9bb8d','30f94bf933a9d656bd36a7ba20a8bb9695560960803585056eac7f305ead103c');
INSERT INTO "journal" VALUES(113,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',6,'{"commitment":"df2f966601cce65db986c915b4f93afca7ef2b61fd4e5af0c94d36ee6ff9ecf5"}','45ef2bf2930529305172f6191e5fd849094a35860910bcc60a05f387c0ba417a','12c52d869d69fced6f7e28f40d20811c4fc1e4092e98a5ea5ce222b3d4a9bb8d');
INSERT INTO "journal" VALUES(112,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',6,'{}','e5f56a8cdbc736f728038c9a73c3f7b465d5d48afbee29b1982de369edef8e5d','45ef2bf2930529305172f6191e5fd849094a35860910bcc60a05f387c0ba417a');
INSERT INTO "journal" VALUES(111,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',6,'{}','d92ee9c9ebe39056087eaa010bb064428ad4cd9d69ba1d9feebf70f1a2630fb7','e5f56a8cdbc736f728038c9a73c3f7b465d5d48afbee29b1982de369edef8e5d');
INSERT INTO "journal" VALUES(110,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',6,'{}','1ae2b567e82006ce39a1ea8a0046a07cc32d3e481d9f25097649cb3dea79e4ce','d92ee9c9ebe39056087eaa010bb064428ad4cd9d69ba1d9feebf70f1a2630fb7');
INSERT INTO "journal" VALUES(109,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',6,'{"kind":"regular","period":"2018-12-01"}','9831062513dd9b3a6dad704f86869cd3546ba24c07507455ace1509a40174877','1ae2b567e82006ce39a1ea8a0046a07cc32d3e481d9f25097649cb3dea79e4ce');
INSERT INTO "journal" VALUES(108,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',5,'{"commitment":"73900e0ceae48c92dd5aa2086517fcff2448a40d47b0ba9389d1dc5fae615fcf"}','2ba486fe0bf7a8e2f383c700fee054a33c94f2d069e6790978792c480ff8318c','9831062513dd9b3a6dad704f86869cd3546ba24c07507455ace1509a40174877');
INSERT INTO "journal" VALUES(107,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',5,'{}','20777464c6d70bdb70f62fdee12744c8e5b9fe46a6c7d2f167c14aa9bf9a9205','2ba486fe0bf7a8e2f383c700fee054a33c94f2d069e6790978792c480ff8318c');
INSERT INTO "journal" VALUES(106,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',5,'{}','c5936adfe8d20711be2e9d042ac6b0017142e6a87d69134acb22e116aa40a842','20777464c6d70bdb70f62fdee12744c8e5b9fe46a6c7d2f167c14aa9bf9a9205');
INSERT INTO "journal" VALUES(105,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',5,'{}','36e8c918a9257e0d4a95b0902c9464e27da0b8b26468acce42b7c347b3d882b4','c5936adfe8d20711be2e9d042ac6b0017142e6a87d69134acb22e116aa40a842');
INSERT INTO "journal" VALUES(104,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',5,'{"kind":"combined","period":"2018-11-01"}','4103554c74cf333c6d0576a80dc620aca8facfc3f1fd5874efa0b86247bee63c','36e8c918a9257e0d4a95b0902c9464e27da0b8b26468acce42b7c347b3d882b4');
INSERT INTO "journal" VALUES(103,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',4,'{"commitment":"a59481361ce7d735c039c4eae952d6d5b2b29b2033e321edad21c181e0090465"}','7203f79c89dcf7da2c69ff660e3783d0626d8377ed0e7f9291f0f62362379ced','4103554c74cf333c6d0576a80dc620aca8facfc3f1fd5874efa0b86247bee63c');
INSERT INTO "journal" VALUES(102,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',4,'{}','fbfb958743c5a395261577f617cb4359805530fbebb32af97e1d4d185aa3ee3b','7203f79c89dcf7da2c69ff660e3783d0626d8377ed0e7f9291f0f62362379ced');
INSERT INTO "journal" VALUES(101,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',4,'{}','dbb4cfa80751663c6511fd019360af10eb06574261ea1b82995fd48c28df412f','fbfb958743c5a395261577f617cb4359805530fbebb32af97e1d4d185aa3ee3b');
INSERT INTO "journal" VALUES(100,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',4,'{}','284bcd88309bb5f309bac12bb40ab886a77eb7f9fe5bcde8488d8d65e68f7a44','dbb4cfa80751663c6511fd019360af10eb06574261ea1b82995fd48c28df412f');
INSERT INTO "journal" VALUES(99,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',4,'{"kind":"regular","period":"2018-10-01"}','6606d51042070fc0926760cb45a951153665a280f3c67ca247c71bd628122749','284bcd88309bb5f309bac12bb40ab886a77eb7f9fe5bcde8488d8d65e68f7a44');
INSERT INTO "journal" VALUES(98,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f","version":1}','fdc6a31a847081703babf95a2c3fb877faadfa441ee4747a920b432f1fbf150e','6606d51042070fc0926760cb45a951153665a280f3c67ca247c71bd628122749');
INSERT INTO "journal" VALUES(97,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.begin',4,'report',1,'{"quarter":"2018-Q4"}','0e6f69e37debd5106c217ee0710488ed86de09626013143a7d86d312bbdc5138','fdc6a31a847081703babf95a2c3fb877faadfa441ee4747a920b432f1fbf150e');
INSERT INTO "journal" VALUES(96,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',3,'{"commitment":"c1eca71476871a9197326cebeb579b96cd750ccbe85205da3ba9b4fa075897ea"}','72123422cdfb8e4625f523ce04a2817b8579b1b8c465ab04de9615b2800d3e0a','0e6f69e37debd5106c217ee0710488ed86de09626013143a7d86d312bbdc5138');
INSERT INTO "journal" VALUES(95,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',3,'{}','687bb345d965626b20bd002921763cc5541ed419c2d72569c4a6c843459eb45f','72123422cdfb8e4625f523ce04a2817b8579b1b8c465ab04de9615b2800d3e0a');
INSERT INTO "journal" VALUES(94,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',3,'{}','b0ed38ecd249981745d708b00bbe8cf7a7f1a0d304620328f41b2e4fb2c693f3','687bb345d965626b20bd002921763cc5541ed419c2d72569c4a6c843459eb45f');
INSERT INTO "journal" VALUES(93,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',3,'{}','741ac783bd0d6084ae224adb1f43cc405b113dbf8389e44fabd95c2f63c072b2','b0ed38ecd249981745d708b00bbe8cf7a7f1a0d304620328f41b2e4fb2c693f3');
INSERT INTO "journal" VALUES(92,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',3,'{"kind":"regular","period":"2018-12-01"}','5a730151c50fb4bf16fce7179205b480c102588df6c7e5b0ccbb9dc2686112bc','741ac783bd0d6084ae224adb1f43cc405b113dbf8389e44fabd95c2f63c072b2');
INSERT INTO "journal" VALUES(91,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',2,'{"commitment":"c97484f4a8bdc19710a3e3deb9733ba7477cde932f93ce22ef383fcf79830d77"}','e44a756bf861b445d8663bed9abdaff5fcbf471f773006dc568a2aa0a0369568','5a730151c50fb4bf16fce7179205b480c102588df6c7e5b0ccbb9dc2686112bc');
INSERT INTO "journal" VALUES(90,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',2,'{}','501951330d03c964bba56968ed31f05a1a3645e804247bd5bc1f131b435013ff','e44a756bf861b445d8663bed9abdaff5fcbf471f773006dc568a2aa0a0369568');
INSERT INTO "journal" VALUES(89,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',2,'{}','6bd50ecc5ebbb06fb9481a0ccb217cf5e584fdd3e22e6acf381a1c8367ad0457','501951330d03c964bba56968ed31f05a1a3645e804247bd5bc1f131b435013ff');
INSERT INTO "journal" VALUES(88,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',2,'{}','5df818fdc3546c0f6579c3d5bea4e981e0b53f3e3a47898bb83e8877c4a5245b','6bd50ecc5ebbb06fb9481a0ccb217cf5e584fdd3e22e6acf381a1c8367ad0457');
INSERT INTO "journal" VALUES(87,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',2,'{"kind":"combined","period":"2018-11-01"}','866aa2674493bac1c51be585ef3e4d4672e07a93fd91d97da7ad7b0f83b50381','5df818fdc3546c0f6579c3d5bea4e981e0b53f3e3a47898bb83e8877c4a5245b');
INSERT INTO "journal" VALUES(86,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',1,'{"commitment":"c49a80f55819da2c0a9e85b61135f37d0f048f07a03946fe52358657f24f29f9"}','4b451b383ef2e1471f59d7dd5de3e2411eb9379bc00f8cb76b98bf37f0cd563f','866aa2674493bac1c51be585ef3e4d4672e07a93fd91d97da7ad7b0f83b50381');
INSERT INTO "journal" VALUES(85,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',1,'{}','d89c7a55b38c138d926f87abd60ff8e2e535212652eaa16c6b1920ad0fa3271b','4b451b383ef2e1471f59d7dd5de3e2411eb9379bc00f8cb76b98bf37f0cd563f');
INSERT INTO "journal" VALUES(84,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',1,'{}','4dfe7b7d5b26687736b71f50d4b15a79434181deb275225e02930ec6ff9f4e4b','d89c7a55b38c138d926f87abd60ff8e2e535212652eaa16c6b1920ad0fa3271b');
INSERT INTO "journal" VALUES(83,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',1,'{}','75e4c72e01d1b488d46a4ff5de53ca0fab52dbe8297f8e418323cb5ec383dea4','4dfe7b7d5b26687736b71f50d4b15a79434181deb275225e02930ec6ff9f4e4b');
INSERT INTO "journal" VALUES(82,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',1,'{"kind":"regular","period":"2018-10-01"}','51fbd5f9e6ea3d13566eeb9a4f4cf40cd0e25532a17147a0df08c18473e1dc2a','75e4c72e01d1b488d46a4ff5de53ca0fab52dbe8297f8e418323cb5ec383dea4');
INSERT INTO "journal" VALUES(81,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',28,'{"on":"2015-01-01","person":28,"role":"auditor"}','b006650f2d078b241e354dd2cad6ef2768ec623776772a5eb3d2f53182a4b398','51fbd5f9e6ea3d13566eeb9a4f4cf40cd0e25532a17147a0df08c18473e1dc2a');
INSERT INTO "journal" VALUES(80,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',28,'{"login":"auditor"}','5ac4be0ce46e1c9fe4b66baa716e1b19cd6aceceddccaf2035d4cb96974d07cf','b006650f2d078b241e354dd2cad6ef2768ec623776772a5eb3d2f53182a4b398');
INSERT INTO "journal" VALUES(79,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',27,'{"on":"2015-01-01","person":27,"role":"administrator"}','1f96e38d02eee411aefc97e8d31078149632ff6107eba28cd0c79233ffae5afb','5ac4be0ce46e1c9fe4b66baa716e1b19cd6aceceddccaf2035d4cb96974d07cf');
INSERT INTO "journal" VALUES(78,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',27,'{"login":"administrator"}','dcabb897cb3199c8522af33a21e1575daf8f2307a13f6eea2c0c1e9fd3086187','1f96e38d02eee411aefc97e8d31078149632ff6107eba28cd0c79233ffae5afb');
INSERT INTO "journal" VALUES(77,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',26,'{"on":"2015-01-01","person":26,"role":"cell_clerk"}','123e36b88b2bdad47858e08902601eb165bb38a02b0bcd5aea19ba3b47204beb','dcabb897cb3199c8522af33a21e1575daf8f2307a13f6eea2c0c1e9fd3086187');
INSERT INTO "journal" VALUES(76,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',26,'{"login":"e1.cell-clerk"}','2287d8bc5f2e71093e888c462af629f8b792b89b7651d9cd6a00ee998a0e1d9e','123e36b88b2bdad47858e08902601eb165bb38a02b0bcd5aea19ba3b47204beb');
INSERT INTO "journal" VALUES(75,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',25,'{"on":"2015-01-01","person":25,"role":"cell_secretary"}','669d2e1fe50e146225284bb3de85ed26fe7eee120da8c2d1af35d3b5f219b22b','2287d8bc5f2e71093e888c462af629f8b792b89b7651d9cd6a00ee998a0e1d9e');
INSERT INTO "journal" VALUES(74,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',25,'{"login":"e1.cell-secretary"}','7149b620af866e2824c498f28dfcc251fefd529ce12ce08e5dd65c9b6cb79094','669d2e1fe50e146225284bb3de85ed26fe7eee120da8c2d1af35d3b5f219b22b');
INSERT INTO "journal" VALUES(73,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',10,'headcount',5,'{"as_of":"2015-01-01","members":12}','b00999e9d038fee28421ee540fff6a4570ddd9fa7480ef31d59a18a797801bd5','7149b620af866e2824c498f28dfcc251fefd529ce12ce08e5dd65c9b6cb79094');
INSERT INTO "journal" VALUES(72,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',10,'unit',10,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Khác","on":"2015-01-01"}','e0f408376ef1d3feeda193b5efd83f7d78d3a29ec57d75ce6808f9e9cb8076df','b00999e9d038fee28421ee540fff6a4570ddd9fa7480ef31d59a18a797801bd5');
INSERT INTO "journal" VALUES(71,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',24,'{"on":"2015-01-01","person":24,"role":"committee_officer"}','6342e62dea576004dd67bb7c6084226a37f3b85393f8d19ec3dfe4069d3190b7','e0f408376ef1d3feeda193b5efd83f7d78d3a29ec57d75ce6808f9e9cb8076df');
INSERT INTO "journal" VALUES(70,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',24,'{"login":"e.committee-officer"}','38021fec2244712945bfe137a79319745be9791bed17c451c57bda79b920fbe3','6342e62dea576004dd67bb7c6084226a37f3b85393f8d19ec3dfe4069d3190b7');
INSERT INTO "journal" VALUES(69,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',23,'{"on":"2015-01-01","person":23,"role":"committee_secretary"}','280cffb90732d63539bffb26178f97f17a4c021ae0bcd264d8b7cef7e672ecd9','38021fec2244712945bfe137a79319745be9791bed17c451c57bda79b920fbe3');
INSERT INTO "journal" VALUES(68,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',23,'{"login":"e.committee-secretary"}','d02952174cd2378344da7d0e2788c962c1669a31013f54401928c035b35e45ba','280cffb90732d63539bffb26178f97f17a4c021ae0bcd264d8b7cef7e672ecd9');
INSERT INTO "journal" VALUES(67,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',9,'unit',9,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Khác","on":"2015-01-01"}','309f725d474d7136a7dbe301b7ae3fa7c1ff7dbf46f453cba361c8539259ca04','d02952174cd2378344da7d0e2788c962c1669a31013f54401928c035b35e45ba');
INSERT INTO "journal" VALUES(66,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',22,'{"on":"2015-01-01","person":22,"role":"board_officer"}','fb1857f3673322726ec6c1fde3ebe8ee33f5893d4e7f1c6d5f4aab865dcec686','309f725d474d7136a7dbe301b7ae3fa7c1ff7dbf46f453cba361c8539259ca04');
INSERT INTO "journal" VALUES(65,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',22,'{"login":"k2.board-officer"}','9ea98394c3320c5e9474d2690706ee98d8802430a5d7b11dc3f2114bab3fd7bb','fb1857f3673322726ec6c1fde3ebe8ee33f5893d4e7f1c6d5f4aab865dcec686');
INSERT INTO "journal" VALUES(64,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',21,'{"on":"2015-01-01","person":21,"role":"bloc_secretary"}','13215e89ee03579b2b6bb1e6411fc7028fca9b5b99498e46c60ce58d14e90720','9ea98394c3320c5e9474d2690706ee98d8802430a5d7b11dc3f2114bab3fd7bb');
INSERT INTO "journal" VALUES(63,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',21,'{"login":"k2.bloc-secretary"}','6f07898a5a3f216032c40be2346e66a6b2f15433213e7e575ae631f9647001b3','13215e89ee03579b2b6bb1e6411fc7028fca9b5b99498e46c60ce58d14e90720');
INSERT INTO "journal" VALUES(62,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',8,'unit',8,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Hai","on":"2015-01-01"}','58a0d3ec64da7bd23c4bd7a1734b817f9c6eac34f4611b9dd151a2200d6a68b2','6f07898a5a3f216032c40be2346e66a6b2f15433213e7e575ae631f9647001b3');
INSERT INTO "journal" VALUES(61,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',20,'{"on":"2015-01-01","person":20,"role":"cell_clerk"}','362124f2b77fc27f17d4c67ee2d1fbb6095be4abe34fde58ee395714420be552','58a0d3ec64da7bd23c4bd7a1734b817f9c6eac34f4611b9dd151a2200d6a68b2');
INSERT INTO "journal" VALUES(60,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',20,'{"login":"c.cell-clerk"}','e85df5a12863f1a7edc1a9367b52f1efb35f99b95efde263dfbd80c7f12ec8a9','362124f2b77fc27f17d4c67ee2d1fbb6095be4abe34fde58ee395714420be552');
INSERT INTO "journal" VALUES(59,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',19,'{"on":"2015-01-01","person":19,"role":"cell_secretary"}','b5317690f945b954ecde950a5853880f178753d5f699ccd8c12baee9f271be3c','e85df5a12863f1a7edc1a9367b52f1efb35f99b95efde263dfbd80c7f12ec8a9');
INSERT INTO "journal" VALUES(58,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',19,'{"login":"c.cell-secretary"}','2cf3ac5224c2de9c398d1e01ec62db95ec97770c7fdc29cf181ba89289781ea5','b5317690f945b954ecde950a5853880f178753d5f699ccd8c12baee9f271be3c');
INSERT INTO "journal" VALUES(57,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',7,'headcount',4,'{"as_of":"2015-01-01","members":12}','8b7fdda7ff0b7bba4578437d3cd053766dc448739953344b34dbfac458fc44e8','2cf3ac5224c2de9c398d1e01ec62db95ec97770c7fdc29cf181ba89289781ea5');
INSERT INTO "journal" VALUES(56,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',7,'unit',7,'{"document":"","kind":"grassroots_cell","name":"Chi bộ Thư viện","on":"2015-01-01"}','0e664852b5f2619db2e066ff24f48a5d4ae4d23f95c6c10053a3df59224eb7a9','8b7fdda7ff0b7bba4578437d3cd053766dc448739953344b34dbfac458fc44e8');
INSERT INTO "journal" VALUES(55,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',18,'{"on":"2015-01-01","person":18,"role":"cell_clerk"}','d9fe5fb877d5b5f1a01b4b17c7ca9d73a69ea869c19dc673c736f836b7e11154','0e664852b5f2619db2e066ff24f48a5d4ae4d23f95c6c10053a3df59224eb7a9');
INSERT INTO "journal" VALUES(54,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',18,'{"login":"db1.cell-clerk"}','09244bf93c3c5be9a5e345f2279a17ab9aaaff14b426941999fb2374ae6feb4e','d9fe5fb877d5b5f1a01b4b17c7ca9d73a69ea869c19dc673c736f836b7e11154');
INSERT INTO "journal" VALUES(53,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',17,'{"on":"2015-01-01","person":17,"role":"cell_secretary"}','2dea86da547252ab71b68100c8a87056362f6fa20f00b44b395a0f426367a38d','09244bf93c3c5be9a5e345f2279a17ab9aaaff14b426941999fb2374ae6feb4e');
INSERT INTO "journal" VALUES(52,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',17,'{"login":"db1.cell-secretary"}','708f0b8c6520759ecbc6e22136d6ecc8846b53474453c9f95429372c09df0da1','2dea86da547252ab71b68100c8a87056362f6fa20f00b44b395a0f426367a38d');
INSERT INTO "journal" VALUES(51,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',6,'headcount',3,'{"as_of":"2015-01-01","members":12}','44af1423c937c55036cc3a7410b7efdf9eeb42a1d07097e1e9e0767c6f0869a6','708f0b8c6520759ecbc6e22136d6ecc8846b53474453c9f95429372c09df0da1');
INSERT INTO "journal" VALUES(50,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',6,'unit',6,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Đội Một","on":"2015-01-01"}','81f0c3a3c7bea58796bcac357aed7600007f5d22f814992bf73daa7f004e16a2','44af1423c937c55036cc3a7410b7efdf9eeb42a1d07097e1e9e0767c6f0869a6');
INSERT INTO "journal" VALUES(49,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',16,'{"on":"2015-01-01","person":16,"role":"cell_clerk"}','e3394d02e80ffb861d177f7f20733d90eebbb698bbcf66bd1427fd60e64a68d3','81f0c3a3c7bea58796bcac357aed7600007f5d22f814992bf73daa7f004e16a2');
INSERT INTO "journal" VALUES(48,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',16,'{"login":"d2.cell-clerk"}','dc5fba390d91da83086a7e2109def4fa641994430c5a2730141d879f550e9259','e3394d02e80ffb861d177f7f20733d90eebbb698bbcf66bd1427fd60e64a68d3');
INSERT INTO "journal" VALUES(47,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',15,'{"on":"2015-01-01","person":15,"role":"cell_secretary"}','af7df9698a702e2ed18db9c454dcb7baaf26dd416dc038d79ccb5735a2542a0d','dc5fba390d91da83086a7e2109def4fa641994430c5a2730141d879f550e9259');
INSERT INTO "journal" VALUES(46,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',15,'{"login":"d2.cell-secretary"}','8514c7e90e3bbdb4d49a10cab7c5a2f189475c89afec94464be1cd4170bd2d36','af7df9698a702e2ed18db9c454dcb7baaf26dd416dc038d79ccb5735a2542a0d');
INSERT INTO "journal" VALUES(45,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',5,'headcount',2,'{"as_of":"2015-01-01","members":12}','9ad09d5656861328d2c5cbfe5102d6a135523aeb2a689907fd1b0e66e19838ab','8514c7e90e3bbdb4d49a10cab7c5a2f189475c89afec94464be1cd4170bd2d36');
INSERT INTO "journal" VALUES(44,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',5,'unit',5,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Thanh tra","on":"2015-01-01"}','ba77101379164e85ee7d55d94461b5a29e8609144ed0c4f5bcb0893cd309962d','9ad09d5656861328d2c5cbfe5102d6a135523aeb2a689907fd1b0e66e19838ab');
INSERT INTO "journal" VALUES(43,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',14,'{"on":"2015-01-01","person":14,"role":"follower"}','af5ca32c16080fddedd3374de2e6d89a445518575938b5d91999066f3e808918','ba77101379164e85ee7d55d94461b5a29e8609144ed0c4f5bcb0893cd309962d');
INSERT INTO "journal" VALUES(42,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',14,'{"login":"d1.follower"}','42f2ef426247089a827e5f95ef8b2dce457b78a4e6b11de2ddf95795d15703fc','af5ca32c16080fddedd3374de2e6d89a445518575938b5d91999066f3e808918');
INSERT INTO "journal" VALUES(41,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',13,'{"on":"2015-01-01","person":13,"role":"cell_clerk"}','fc090f05a384dfa03fbef8f5e6ddd98288ff36ba634e46c406aad6b8619a149a','42f2ef426247089a827e5f95ef8b2dce457b78a4e6b11de2ddf95795d15703fc');
INSERT INTO "journal" VALUES(40,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',13,'{"login":"d1.cell-clerk"}','8494a45949c32b794fb69cba4d753a907995116bb665bef6b7fc34f0b16d3fbc','fc090f05a384dfa03fbef8f5e6ddd98288ff36ba634e46c406aad6b8619a149a');
INSERT INTO "journal" VALUES(39,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',12,'{"on":"2015-01-01","person":12,"role":"cell_member"}','62a68b54cbfb470d61f4a0c78a4fcb5d49bed43ae53d6224601c246e44876b3f','8494a45949c32b794fb69cba4d753a907995116bb665bef6b7fc34f0b16d3fbc');
INSERT INTO "journal" VALUES(38,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',12,'{"login":"d1.cell-member"}','94f77c47952768a1b875ef040485029030e34bf24e9864260d0ffb10c668f7b4','62a68b54cbfb470d61f4a0c78a4fcb5d49bed43ae53d6224601c246e44876b3f');
INSERT INTO "journal" VALUES(37,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',11,'{"on":"2015-01-01","person":11,"role":"cell_deputy"}','0693e367fe9dace2de48960bfa51a6d1e5031ee2cae9a7cbd3d6905f0af41622','94f77c47952768a1b875ef040485029030e34bf24e9864260d0ffb10c668f7b4');
INSERT INTO "journal" VALUES(36,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',11,'{"login":"d1.cell-deputy"}','cc57872f34054704f3690c21b76d184dd3313942dbaad6e264d9f1b5adcc8087','0693e367fe9dace2de48960bfa51a6d1e5031ee2cae9a7cbd3d6905f0af41622');
INSERT INTO "journal" VALUES(35,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',10,'{"on":"2015-01-01","person":10,"role":"cell_secretary"}','3063f85020d74887420fb059b56645e1d9dcbb26dcb4e808f06046357f45cfaa','cc57872f34054704f3690c21b76d184dd3313942dbaad6e264d9f1b5adcc8087');
INSERT INTO "journal" VALUES(34,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',10,'{"login":"d1.cell-secretary"}','fc44399bdbdae756ae58de9f56ccf25fb38b7b4676ac1bd8f098861cca26c73b','3063f85020d74887420fb059b56645e1d9dcbb26dcb4e808f06046357f45cfaa');
INSERT INTO "journal" VALUES(33,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',4,'headcount',1,'{"as_of":"2015-01-01","members":12}','10e9af545124d92b6315095a4a75fbf3126f65c035bfca8e8bd780b5d5c5c44c','fc44399bdbdae756ae58de9f56ccf25fb38b7b4676ac1bd8f098861cca26c73b');
INSERT INTO "journal" VALUES(32,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',4,'unit',4,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Văn phòng","on":"2015-01-01"}','ea233dfdf12efe82406a03b82292b2834de8e1d1fa7b546f088dc916093c3187','10e9af545124d92b6315095a4a75fbf3126f65c035bfca8e8bd780b5d5c5c44c');
INSERT INTO "journal" VALUES(31,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',9,'{"on":"2015-01-01","person":9,"role":"committee_officer"}','55005c05066c851d12e0db35d4493a77a80ad90b806b6fbe36c454ebdcfb0f97','ea233dfdf12efe82406a03b82292b2834de8e1d1fa7b546f088dc916093c3187');
INSERT INTO "journal" VALUES(30,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',9,'{"login":"db.committee-officer"}','53eb4e0aab782ca93e4a3fc4872c72e482754df4da328c04412822a9a8bda688','55005c05066c851d12e0db35d4493a77a80ad90b806b6fbe36c454ebdcfb0f97');
INSERT INTO "journal" VALUES(29,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',8,'{"on":"2015-01-01","person":8,"role":"committee_secretary"}','b068cf1c6e186c6bba8ed5d225050dd0afbb7edb0135dc6e6706a04209581fd2','53eb4e0aab782ca93e4a3fc4872c72e482754df4da328c04412822a9a8bda688');
INSERT INTO "journal" VALUES(28,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',8,'{"login":"db.committee-secretary"}','4f0dd27cda8909ce336a820778f5b2dc9d508c20fd9ed038168faf5c45b2e744','b068cf1c6e186c6bba8ed5d225050dd0afbb7edb0135dc6e6706a04209581fd2');
INSERT INTO "journal" VALUES(27,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',3,'unit',3,'{"document":"","kind":"sectional_committee","name":"Đảng bộ bộ phận Mẫu","on":"2015-01-01"}','091648b11632f2d0bb16ecb47258f5201dedb82fce633bbc6a41ccabe0e9e4db','4f0dd27cda8909ce336a820778f5b2dc9d508c20fd9ed038168faf5c45b2e744');
INSERT INTO "journal" VALUES(26,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',7,'{"on":"2015-01-01","person":7,"role":"committee_officer"}','4d4d3a160d9ecc63984aba7aa10c666af8d69b09e59f882753f3ac16eb33b498','091648b11632f2d0bb16ecb47258f5201dedb82fce633bbc6a41ccabe0e9e4db');
INSERT INTO "journal" VALUES(25,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',7,'{"login":"d.committee-officer"}','7ee253ca487e2dd4c8723a828070b5ad0761427a073683c872195878e1c9d389','4d4d3a160d9ecc63984aba7aa10c666af8d69b09e59f882753f3ac16eb33b498');
INSERT INTO "journal" VALUES(24,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',6,'{"on":"2015-01-01","person":6,"role":"committee_deputy"}','ddaf44a73bae20c7ee71646b81f45d4b8c850dec6739a5ec296bf10a07101b92','7ee253ca487e2dd4c8723a828070b5ad0761427a073683c872195878e1c9d389');
INSERT INTO "journal" VALUES(23,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',6,'{"login":"d.committee-deputy"}','f3249e121dd69d9f85d8e2ed225f7bad5e3fb8e35e775f411b916b0ff1f5c6f0','ddaf44a73bae20c7ee71646b81f45d4b8c850dec6739a5ec296bf10a07101b92');
INSERT INTO "journal" VALUES(22,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',5,'{"on":"2015-01-01","person":5,"role":"committee_secretary"}','f8397cd72805387943002e611ed4fc8327683726d930a18fd8f180fc4654e6c1','f3249e121dd69d9f85d8e2ed225f7bad5e3fb8e35e775f411b916b0ff1f5c6f0');
INSERT INTO "journal" VALUES(21,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',5,'{"login":"d.committee-secretary"}','9c07eac059ee1f59d0b6864b4f6edc7dce2ef2f20a974e71991c8919844cc75e','f8397cd72805387943002e611ed4fc8327683726d930a18fd8f180fc4654e6c1');
INSERT INTO "journal" VALUES(20,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',2,'unit',2,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Mẫu","on":"2015-01-01"}','59b7248ca52919ff7ec13cbe7f99f6c8a12f64f713e52c83b8e2ce458a237596','9c07eac059ee1f59d0b6864b4f6edc7dce2ef2f20a974e71991c8919844cc75e');
INSERT INTO "journal" VALUES(19,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',4,'{"on":"2015-01-01","person":4,"role":"board_officer"}','aaf2a1615c09aca08068c4a501fd02db5404d46b05c289cd7ad413efb9c9045f','59b7248ca52919ff7ec13cbe7f99f6c8a12f64f713e52c83b8e2ce458a237596');
INSERT INTO "journal" VALUES(18,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',4,'{"login":"k.board-officer"}','b2bf3ecfdcb3cb91995404ffafe0b7707618ddd801e45f75e05bcd77a5d8db11','aaf2a1615c09aca08068c4a501fd02db5404d46b05c289cd7ad413efb9c9045f');
INSERT INTO "journal" VALUES(17,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',3,'{"on":"2015-01-01","person":3,"role":"board_head"}','57198b5b35cf6011e1a700830992ff4df08285dc3f8153584e116c69913452d4','b2bf3ecfdcb3cb91995404ffafe0b7707618ddd801e45f75e05bcd77a5d8db11');
INSERT INTO "journal" VALUES(16,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',3,'{"login":"k.board-head"}','0b9a220d06e7592079252ce432861f25f5668ca415013427e4ee7bd13308188b','57198b5b35cf6011e1a700830992ff4df08285dc3f8153584e116c69913452d4');
INSERT INTO "journal" VALUES(15,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',2,'{"on":"2015-01-01","person":2,"role":"bloc_deputy"}','1c5ef1bcafb7cc0d447b177a7ad6c40149ec287315e4521f6098eb72429a4a95','0b9a220d06e7592079252ce432861f25f5668ca415013427e4ee7bd13308188b');
INSERT INTO "journal" VALUES(14,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',2,'{"login":"k.bloc-deputy"}','6846a8b4559ce5dea905e6352f575210c6a3e0700e67346389592d93e43f0d8f','1c5ef1bcafb7cc0d447b177a7ad6c40149ec287315e4521f6098eb72429a4a95');
INSERT INTO "journal" VALUES(13,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',1,'{"on":"2015-01-01","person":1,"role":"bloc_secretary"}','fd8a6012a4f84c8113beaf836ec8cdf17229643d6a3cb9817d140bdd071282dc','6846a8b4559ce5dea905e6352f575210c6a3e0700e67346389592d93e43f0d8f');
INSERT INTO "journal" VALUES(12,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',1,'{"login":"k.bloc-secretary"}','89f921aca2555a9ba0b5f5cffb4f1139b589b7deaab5e57d9658ca8b6e2c0fc4','fd8a6012a4f84c8113beaf836ec8cdf17229643d6a3cb9817d140bdd071282dc');
INSERT INTO "journal" VALUES(11,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',1,'unit',1,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Một","on":"2015-01-01"}','381c5f519100800d679eef6ebdb24fdacf642c22e8aaffb19c55c36ca8cef19f','89f921aca2555a9ba0b5f5cffb4f1139b589b7deaab5e57d9658ca8b6e2c0fc4');
INSERT INTO "journal" VALUES(10,'2019-01-20 03:00:00.000000',NULL,'system','setting.change',NULL,'setting',1,'{"name":"factor_needed"}','8b7f3ee4228f81a4afc97d46bdd79e06686df6dbba13d33771a7669f877a1531','381c5f519100800d679eef6ebdb24fdacf642c22e8aaffb19c55c36ca8cef19f');
INSERT INTO "journal" VALUES(9,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',3,'{"holds_from":"2018-01-01"}','a14d4524a07747eb506ddb67a1cb4019753aae4bf137b7d0d3808b7980967ed9','8b7f3ee4228f81a4afc97d46bdd79e06686df6dbba13d33771a7669f877a1531');
INSERT INTO "journal" VALUES(8,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',3,'{"groups":1}','ee394a2d898708315a3f6aabe3a4c0bc1a88a812bad9897aa226d8ef43b593d6','a14d4524a07747eb506ddb67a1cb4019753aae4bf137b7d0d3808b7980967ed9');
INSERT INTO "journal" VALUES(7,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',3,'{"code":"answer-words","kind":"directive_form"}','e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9','ee394a2d898708315a3f6aabe3a4c0bc1a88a812bad9897aa226d8ef43b593d6');
INSERT INTO "journal" VALUES(6,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',2,'{"holds_from":"2018-01-01"}','48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc','e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9');
INSERT INTO "journal" VALUES(5,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',2,'{"groups":1}','b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35','48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc');
INSERT INTO "journal" VALUES(4,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',2,'{"code":"quarter-2018","kind":"report_form"}','5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8','b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35');
INSERT INTO "journal" VALUES(3,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',1,'{"holds_from":"2018-01-01"}','365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533','5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8');
INSERT INTO "journal" VALUES(2,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',1,'{"groups":5}','4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824','365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533');
INSERT INTO "journal" VALUES(1,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',1,'{"code":"meeting-2018","kind":"rubric"}','0000000000000000000000000000000000000000000000000000000000000000','4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824');
CREATE TABLE journal_actor (
	id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	search_key VARCHAR(250) NOT NULL, 
	CONSTRAINT pk_journal_actor PRIMARY KEY (id), 
	CONSTRAINT uq_journal_actor_name UNIQUE (name)
);
INSERT INTO "journal_actor" VALUES(12,'Người K.bloc_secretary','nguoi k.bloc_secretary');
INSERT INTO "journal_actor" VALUES(11,'Người D.committee_officer','nguoi d.committee_officer');
INSERT INTO "journal_actor" VALUES(10,'Người D.committee_deputy','nguoi d.committee_deputy');
INSERT INTO "journal_actor" VALUES(9,'Người K.bloc_deputy','nguoi k.bloc_deputy');
INSERT INTO "journal_actor" VALUES(8,'Người K.board_officer','nguoi k.board_officer');
INSERT INTO "journal_actor" VALUES(7,'Người DB.committee_secretary','nguoi db.committee_secretary');
INSERT INTO "journal_actor" VALUES(6,'Người DB.committee_officer','nguoi db.committee_officer');
INSERT INTO "journal_actor" VALUES(5,'Người D.committee_secretary','nguoi d.committee_secretary');
INSERT INTO "journal_actor" VALUES(4,'Người C.cell_secretary','nguoi c.cell_secretary');
INSERT INTO "journal_actor" VALUES(3,'Người DB1.cell_secretary','nguoi db1.cell_secretary');
INSERT INTO "journal_actor" VALUES(2,'Người D1.cell_secretary','nguoi d1.cell_secretary');
INSERT INTO "journal_actor" VALUES(1,'system','system');
CREATE TABLE key_question (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	asker VARCHAR(60) NOT NULL, 
	challenge VARCHAR(100) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	until DATETIME NOT NULL, 
	CONSTRAINT pk_key_question PRIMARY KEY (id), 
	CONSTRAINT uq_key_question_challenge UNIQUE (challenge), 
	CONSTRAINT fk_key_question_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE mail_address (
	id INTEGER NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_mail_address PRIMARY KEY (id), 
	CONSTRAINT fk_mail_address_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_mail_address_account_id UNIQUE (account_id)
);
CREATE TABLE manifest (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	child_version_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_manifest PRIMARY KEY (id), 
	CONSTRAINT fk_manifest_child_version_id FOREIGN KEY(child_version_id) REFERENCES report_version (id), 
	CONSTRAINT fk_manifest_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_manifest_version_id FOREIGN KEY(version_id) REFERENCES report_version (id), 
	CONSTRAINT uq_manifest_version_id_child_version_id UNIQUE (version_id, child_version_id)
);
INSERT INTO "manifest" VALUES(5,7,6,1,'1.');
INSERT INTO "manifest" VALUES(4,7,3,1,'1.');
INSERT INTO "manifest" VALUES(3,6,5,2,'1.2.');
INSERT INTO "manifest" VALUES(2,6,4,2,'1.2.');
INSERT INTO "manifest" VALUES(1,5,2,3,'1.2.3.');
CREATE TABLE meeting (
	id INTEGER NOT NULL, 
	period DATE NOT NULL, 
	held_on DATE NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	topic_id INTEGER, 
	topic_text VARCHAR(400) NOT NULL, 
	due INTEGER NOT NULL, 
	present INTEGER NOT NULL, 
	excused INTEGER NOT NULL, 
	unexcused INTEGER NOT NULL, 
	exempt INTEGER NOT NULL, 
	speakers INTEGER NOT NULL, 
	duration_minutes INTEGER NOT NULL, 
	outside_window BOOLEAN NOT NULL, 
	remark_for_superior VARCHAR(1000) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_topic_id FOREIGN KEY(topic_id) REFERENCES topic (id), 
	CONSTRAINT fk_meeting_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "meeting" VALUES(9,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
INSERT INTO "meeting" VALUES(8,'2018-11-01','2018-11-27','combined','',1,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
INSERT INTO "meeting" VALUES(7,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
INSERT INTO "meeting" VALUES(6,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,6,'1.2.3.6.');
INSERT INTO "meeting" VALUES(5,'2018-11-01','2018-11-27','combined','',1,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,6,'1.2.3.6.');
INSERT INTO "meeting" VALUES(4,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,6,'1.2.3.6.');
INSERT INTO "meeting" VALUES(3,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
INSERT INTO "meeting" VALUES(2,'2018-11-01','2018-11-27','combined','',1,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
INSERT INTO "meeting" VALUES(1,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
CREATE TABLE meeting_plan (
	id INTEGER NOT NULL, 
	period DATE NOT NULL, 
	planned_on DATE NOT NULL, 
	begins_at TIME NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	agreed BOOLEAN NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, thematic BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_meeting_plan PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_plan_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_plan_unit_id_period UNIQUE (unit_id, period)
);
CREATE TABLE meeting_record (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	begins_at VARCHAR(5) NOT NULL, 
	ends_at VARCHAR(5) NOT NULL, 
	chair VARCHAR(120) NOT NULL, 
	clerk VARCHAR(120) NOT NULL, 
	conclusions TEXT NOT NULL, 
	minutes TEXT NOT NULL, 
	outside_reason VARCHAR(500) NOT NULL, 
	void_reason VARCHAR(500) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_meeting_record PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_record_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_meeting_record_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_record_meeting_id UNIQUE (meeting_id)
);
INSERT INTO "meeting_record" VALUES(9,9,'08:00','10:00','','','','','','',7,'1.7.',1547953200000);
INSERT INTO "meeting_record" VALUES(8,8,'08:00','10:00','','','','','','',7,'1.7.',1547953200000);
INSERT INTO "meeting_record" VALUES(7,7,'08:00','10:00','','','','','','',7,'1.7.',1547953200000);
INSERT INTO "meeting_record" VALUES(6,6,'08:00','10:00','','','','','','',6,'1.2.3.6.',1547953200000);
INSERT INTO "meeting_record" VALUES(5,5,'08:00','10:00','','','','','','',6,'1.2.3.6.',1547953200000);
INSERT INTO "meeting_record" VALUES(4,4,'08:00','10:00','','','','','','',6,'1.2.3.6.',1547953200000);
INSERT INTO "meeting_record" VALUES(3,3,'08:00','10:00','','','','','','',4,'1.2.4.',1547953200000);
INSERT INTO "meeting_record" VALUES(2,2,'08:00','10:00','','','','','','',4,'1.2.4.',1547953200000);
INSERT INTO "meeting_record" VALUES(1,1,'08:00','10:00','','','','','','',4,'1.2.4.',1547953200000);
CREATE TABLE meeting_window (
	id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	spans VARCHAR(200) NOT NULL, 
	note VARCHAR(300) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meeting_window PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_window_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_window_unit_id_starts_on UNIQUE (unit_id, starts_on)
);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	sort_key VARCHAR(400) NOT NULL, 
	exempt BOOLEAN NOT NULL, 
	note VARCHAR(200) NOT NULL, 
	left_on DATE, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, search_key VARCHAR(150) DEFAULT '' NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (id), 
	CONSTRAINT fk_member_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE notice (
	id INTEGER NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	subject VARCHAR(60) NOT NULL, 
	subject_id INTEGER, 
	unit_id INTEGER, 
	details TEXT NOT NULL, 
	once VARCHAR(80), 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	read_at DATETIME, 
	mailed_at DATETIME, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_notice_account_id_once UNIQUE (account_id, once)
);
INSERT INTO "notice" VALUES(43,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(42,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(41,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(40,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(39,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(38,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(37,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,4);
INSERT INTO "notice" VALUES(36,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,3);
INSERT INTO "notice" VALUES(35,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,2);
INSERT INTO "notice" VALUES(34,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,1);
INSERT INTO "notice" VALUES(33,'decision','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,9);
INSERT INTO "notice" VALUES(32,'decision','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,8);
INSERT INTO "notice" VALUES(31,'submitted','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(30,'submitted','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(29,'submitted','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(28,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,20);
INSERT INTO "notice" VALUES(27,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,19);
INSERT INTO "notice" VALUES(26,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,20);
INSERT INTO "notice" VALUES(25,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,19);
INSERT INTO "notice" VALUES(24,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,18);
INSERT INTO "notice" VALUES(23,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,17);
INSERT INTO "notice" VALUES(22,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,18);
INSERT INTO "notice" VALUES(21,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,17);
INSERT INTO "notice" VALUES(20,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,13);
INSERT INTO "notice" VALUES(19,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,12);
INSERT INTO "notice" VALUES(18,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,11);
INSERT INTO "notice" VALUES(17,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,10);
INSERT INTO "notice" VALUES(16,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(15,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(14,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(13,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,13);
INSERT INTO "notice" VALUES(12,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,12);
INSERT INTO "notice" VALUES(11,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,11);
INSERT INTO "notice" VALUES(10,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,10);
INSERT INTO "notice" VALUES(9,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,4);
INSERT INTO "notice" VALUES(8,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,3);
INSERT INTO "notice" VALUES(7,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,2);
INSERT INTO "notice" VALUES(6,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,1);
INSERT INTO "notice" VALUES(5,'submitted','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,9);
INSERT INTO "notice" VALUES(4,'submitted','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,8);
INSERT INTO "notice" VALUES(3,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(2,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(1,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
CREATE TABLE official_grade (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	grade VARCHAR(10) NOT NULL, 
	self_grade VARCHAR(10) NOT NULL, 
	gap INTEGER NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_official_grade PRIMARY KEY (id), 
	CONSTRAINT fk_official_grade_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_official_grade_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_official_grade_sheet_id UNIQUE (sheet_id)
);
CREATE TABLE once (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	body_hash VARCHAR(64) NOT NULL, 
	location VARCHAR(400) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_once PRIMARY KEY (id), 
	CONSTRAINT uq_once_account_id_key UNIQUE (account_id, "key")
);
INSERT INTO "once" VALUES(50,1,'d0be3e1c5cc83af6','f529daa14dfb42fbb86fad1798e23f56948766e2ba308bc84d417da2876e6990','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(49,4,'993f22e19813c250','30cdf578bb3a9c87a82d02e88da5e51405e49c26a2cb2f59919842260fbf63f2','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(48,4,'39ea6860fd1a81cc','43031817e98b201ed58546f20164b3859e4de1a2ba1eac6b0de4be0c48d57208','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(47,2,'da7d4be7610638e7','ce36131ff23818701ccbe4b59a712d9769cd92de2472738ed85510e81b762f1d','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(46,4,'cffe22216e599d01','a16b7da5e48a4fed730d4dcfb56de446ccbb7b34094e3517821866548ef36884','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(45,5,'e994e0b58ad46e1e','f0e766e4e46ee09ea457c3394538cf2a8a3a7da56367beafa2360c7be8d4e730','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(44,7,'cf4d2bd9111cb725','4d118a3cd23f4a3d00c10d6a6dbd5919a0db1bce555d2e651c83092b744c0578','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(43,6,'517b550c1cbfeac0','685ddf13845c798cea83b12642bdbe5e91ecaf46c5708e6ec39ad050a0a8ad6c','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(42,8,'0cb431f200b13ca3','afc0f5d5e9c58643c9db4426536ca6c53edcb1569cee152b2d823bd433be281a','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(41,9,'a2ab3f9fa84b05f7','2f4ea2324ad21e38c31ccbbfc497f48ed153ecdf6d94f176e71be77fe01fbc53','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(40,2,'21028931f2604304','25a0183107f558336ab9cf0669d43db64fced943adcf01b4cd13cc403aa0458f','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(39,4,'53a8c68cbc96a00c','f8226a8b99ce1a5098f781392e6ac9110c4526c530d4a2abfaa47c25a804d9f6','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(38,8,'ece3a7a3abd396b7','51d215da116c8fc620e72c605e647a57fbc01ff4f12e6a92836cebceaa781565','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(37,9,'7a9b36079e66a765','f32d0e9fcc7d607469a2fcb7edd3dc2c2a0c2499c88c79e0d0b72bf5deba3284','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(36,5,'d21a586b6b7f6d7e','8846d7f4204f33b3e18565e1df6c8023153097f463466655a348faeef8b5e2bb','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(35,10,'c6c5dbbc06f95d71','491b0ad6483a092d0fc216e92ad8a7693272063578382fc61b33251a37c7b615','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(34,5,'35c5159cb1fbb04d','207a256f51972a4df078449bce3e646ec2b6443bf12f3b8cf6861414fc022c1d','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(33,19,'cfd10c43ae7aa49a','71d1909a7759c3ca70a4597fa91467629613ba5db4eabf98bdd9ecd8d262d61f','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(32,19,'4da096f90b4dca79','5fe9af8aa658e3826643a8847a3a98d167f89de2a8087f661c1aaa0342c55e56','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(31,19,'c040f80094dce6bc','5276d7969ac635994e2cf145c3d3364b74e9d13f7eea6771310111cdbc42beb7','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(30,19,'1027abed3971d64f','5902c06d6022be915a717432ccbb9e5f931ba9b2f676e015447b65f7ea665aa0','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(29,19,'037964f073d73edf','a4186410e539c7686e21d865abbdcaa7c3a4f0d1ab5ac0fee39138baf67c1826','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(28,19,'8ccf38d9a1816365','810bbbb26e397063181cd18bb2e7b92bffefb3bff9241faedc554fa5e0e86328','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(27,19,'c2b099884ef309aa','67cc3f6c7601f56af96d41de27f4d1d7ff204672c2b377f147c94fe6f1c25c1b','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(26,19,'2ffb03fde2ed18d9','5e4785108d806e38d47e14a63275cf4a8a6af075a95d67e0a27dfcdc198b6d43','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(25,19,'7f25d7f54c86cb2e','43c1c805cd94c1f3f2651a610b35b028b7a66de87f09286ba7b25363311e1ba6','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(24,19,'31fcce805eb73ed6','9adf6208020545463df4d256e719798cac921446bdcbccadbd588dec75989950','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(23,19,'754b3728971043cd','cf198857438fa1255214be544cff7a1505cf58947adf3b011378c7bf1abe8128','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(22,17,'aac43bd456e4e19b','0ba2a4875ebf06cdd4f73bceb1f5a6cf0d0f40a93436399fe14a35bb0c6e80c1','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(21,17,'983777e7df302135','a07da70f38b3f82ca5f56652ae1832c7dca9624befab80e730417666a7f94ab6','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(20,17,'786f6f04f783a604','0fa47c6ba16cfba883d1554f5a1c7713a5fbe21daedafeb46c0be0739d1d27f6','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(19,17,'0fffe2112875a762','e97494c7b4a86797246d808d026e67481723cccff8f622105e38f88797670396','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(18,17,'848db8374e73a940','6da57007da6ce169e4e23eb2a53612bbaad2ec147974196180b9dd0993981064','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(17,17,'c927982c45ca1312','847c641c153b78aa1c00862d2484c2becb542d840adf8c068eb8ee92421633c8','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(16,17,'4811e8d8e3a1bd15','ef6f41ff7ad28d57ab6b022d5e0d54a38123194da8c19f00a40daa1de875e7aa','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(15,17,'d9132d97b3a6449c','871f5d6f3ad0830ae1d60746a4d62162af3aae5f75cfb6f4b7e18471ccdf34d4','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(14,17,'23af6dfb4a5aaeb4','564bd015cee66b9528afd857434e18075c9ee0158c44184f4304e89bba108aa1','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(13,17,'d4a6cfb134e8cce4','77dce23d63c71dab12af71ccd9066f2db818217d46fa1cc41b623b857c9a7505','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(12,17,'909ab1cadee5acd2','f9caca91f3d6e8068390a540755d245834d069486ec984adeb2459b388640e69','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(11,10,'c5abe1156deac03c','e414c7b542908d4e67eba31f4cb36ab8be4b88ca9f39dedd7dcb39e766ccb4d8','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(10,10,'3a201d0b1f76a01e','247deda8601b2ca0c7d442b25bc1d9f939666dfef6af0dbc0fe6357fd8e2c980','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(9,10,'0eecbfb96a1ae883','a326852692e4711e4845fb9b20ec743567d9f4d0974e03a9379c2bfbbe7450b9','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(8,10,'3756b741cb449f84','c688b37b50e20ece42f7e61c40ec5ca313235ba3f4a885355df3321ac6dbde82','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(7,10,'cc9069d8c6ac5e62','915e43a9c5034c47597aaad48aed7f9b86aac26e02773c009655cc51dbc2f099','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(6,10,'55b63421c99a3582','b047c9e2c61a5615b8e6e6edfe393197bfa65bed4ef5829d31f0c4daa5427ced','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(5,10,'7e45e2ccc441d842','eb09325a4b3bae41acce966899676ba8b83beb35e8b4336ad0bebdb704a2f94d','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(4,10,'19b082446d8ebe26','8e8848662caf12858945d00b0bcf0f4d21ccee7390d4c141705dd9ac594d36af','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(3,10,'e28c3d349ed612cb','ed2d78995cd5acec65f15db7e5eb4baa985c1392e8e4784609dc08457d981728','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(2,10,'adcd9debb2d72b74','ecdfea8154e7376e6f6ef4f1abd9afa391ccc48fa027d2b3edffd7392add6a43','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(1,10,'1d6a70abe9596b64','b53bc4c218c4c1e830d8508bd3c48f52986a8f7aa02c2ce73052e9d39d2c99b9','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
CREATE TABLE person (
	id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	search_key VARCHAR(150) NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES(28,'Người auditor','nguoi auditor','');
INSERT INTO "person" VALUES(27,'Người administrator','nguoi administrator','');
INSERT INTO "person" VALUES(26,'Người E1.cell_clerk','nguoi e1.cell_clerk','8.9.10.');
INSERT INTO "person" VALUES(25,'Người E1.cell_secretary','nguoi e1.cell_secretary','8.9.10.');
INSERT INTO "person" VALUES(24,'Người E.committee_officer','nguoi e.committee_officer','8.9.');
INSERT INTO "person" VALUES(23,'Người E.committee_secretary','nguoi e.committee_secretary','8.9.');
INSERT INTO "person" VALUES(22,'Người K2.board_officer','nguoi k2.board_officer','8.');
INSERT INTO "person" VALUES(21,'Người K2.bloc_secretary','nguoi k2.bloc_secretary','8.');
INSERT INTO "person" VALUES(20,'Người C.cell_clerk','nguoi c.cell_clerk','1.7.');
INSERT INTO "person" VALUES(19,'Người C.cell_secretary','nguoi c.cell_secretary','1.7.');
INSERT INTO "person" VALUES(18,'Người DB1.cell_clerk','nguoi db1.cell_clerk','1.2.3.6.');
INSERT INTO "person" VALUES(17,'Người DB1.cell_secretary','nguoi db1.cell_secretary','1.2.3.6.');
INSERT INTO "person" VALUES(16,'Người D2.cell_clerk','nguoi d2.cell_clerk','1.2.5.');
INSERT INTO "person" VALUES(15,'Người D2.cell_secretary','nguoi d2.cell_secretary','1.2.5.');
INSERT INTO "person" VALUES(14,'Người D1.follower','nguoi d1.follower','1.2.4.');
INSERT INTO "person" VALUES(13,'Người D1.cell_clerk','nguoi d1.cell_clerk','1.2.4.');
INSERT INTO "person" VALUES(12,'Người D1.cell_member','nguoi d1.cell_member','1.2.4.');
INSERT INTO "person" VALUES(11,'Người D1.cell_deputy','nguoi d1.cell_deputy','1.2.4.');
INSERT INTO "person" VALUES(10,'Người D1.cell_secretary','nguoi d1.cell_secretary','1.2.4.');
INSERT INTO "person" VALUES(9,'Người DB.committee_officer','nguoi db.committee_officer','1.2.3.');
INSERT INTO "person" VALUES(8,'Người DB.committee_secretary','nguoi db.committee_secretary','1.2.3.');
INSERT INTO "person" VALUES(7,'Người D.committee_officer','nguoi d.committee_officer','1.2.');
INSERT INTO "person" VALUES(6,'Người D.committee_deputy','nguoi d.committee_deputy','1.2.');
INSERT INTO "person" VALUES(5,'Người D.committee_secretary','nguoi d.committee_secretary','1.2.');
INSERT INTO "person" VALUES(4,'Người K.board_officer','nguoi k.board_officer','1.');
INSERT INTO "person" VALUES(3,'Người K.board_head','nguoi k.board_head','1.');
INSERT INTO "person" VALUES(2,'Người K.bloc_deputy','nguoi k.bloc_deputy','1.');
INSERT INTO "person" VALUES(1,'Người K.bloc_secretary','nguoi k.bloc_secretary','1.');
CREATE TABLE pin (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_number INTEGER NOT NULL, 
	place VARCHAR(10) NOT NULL, 
	target VARCHAR(60) NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	weight VARCHAR(10) NOT NULL, 
	text VARCHAR(1000) NOT NULL, 
	desk_unit_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	answer VARCHAR(10), 
	reply VARCHAR(1000) NOT NULL, 
	answered_by VARCHAR(200) NOT NULL, 
	answered_at DATETIME, 
	answer_version INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_pin PRIMARY KEY (id), 
	CONSTRAINT fk_pin_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_pin_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_pin_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE pin_draft (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	place VARCHAR(10) NOT NULL, 
	target VARCHAR(60) NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	weight VARCHAR(10) NOT NULL, 
	text VARCHAR(1000) NOT NULL, 
	person_id INTEGER, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_pin_draft PRIMARY KEY (id), 
	CONSTRAINT fk_pin_draft_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_pin_draft_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_pin_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE post (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	unit_id INTEGER, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	row_version INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, entered_at DATETIME DEFAULT '1970-01-01 00:00:00+00:00' NOT NULL, opens_from BIGINT DEFAULT '0' NOT NULL, agreed_at DATETIME, offered_from BIGINT, read_at DATETIME, code_at BIGINT, agreed_by_id INTEGER REFERENCES person (id), 
	CONSTRAINT pk_post PRIMARY KEY (id), 
	CONSTRAINT fk_post_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_post_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "post" VALUES(28,28,'auditor',NULL,'2015-01-01',NULL,1,'','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(27,27,'administrator',NULL,'2015-01-01',NULL,1,'','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(26,26,'cell_clerk',10,'2015-01-01',NULL,1,'8.9.10.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(25,25,'cell_secretary',10,'2015-01-01',NULL,1,'8.9.10.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(24,24,'committee_officer',9,'2015-01-01',NULL,1,'8.9.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(23,23,'committee_secretary',9,'2015-01-01',NULL,1,'8.9.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(22,22,'board_officer',8,'2015-01-01',NULL,1,'8.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(21,21,'bloc_secretary',8,'2015-01-01',NULL,1,'8.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(20,20,'cell_clerk',7,'2015-01-01',NULL,1,'1.7.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(19,19,'cell_secretary',7,'2015-01-01',NULL,1,'1.7.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(18,18,'cell_clerk',6,'2015-01-01',NULL,1,'1.2.3.6.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(17,17,'cell_secretary',6,'2015-01-01',NULL,1,'1.2.3.6.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(16,16,'cell_clerk',5,'2015-01-01',NULL,1,'1.2.5.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(15,15,'cell_secretary',5,'2015-01-01',NULL,1,'1.2.5.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(14,14,'follower',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(13,13,'cell_clerk',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(12,12,'cell_member',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(11,11,'cell_deputy',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(10,10,'cell_secretary',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(9,9,'committee_officer',3,'2015-01-01',NULL,1,'1.2.3.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(8,8,'committee_secretary',3,'2015-01-01',NULL,1,'1.2.3.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(7,7,'committee_officer',2,'2015-01-01',NULL,1,'1.2.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(6,6,'committee_deputy',2,'2015-01-01',NULL,1,'1.2.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(5,5,'committee_secretary',2,'2015-01-01',NULL,1,'1.2.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(4,4,'board_officer',1,'2015-01-01',NULL,1,'1.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(3,3,'board_head',1,'2015-01-01',NULL,1,'1.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(2,2,'bloc_deputy',1,'2015-01-01',NULL,1,'1.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(1,1,'bloc_secretary',1,'2015-01-01',NULL,1,'1.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
CREATE TABLE "quarter_lock" (
	id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	report_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_quarter_lock PRIMARY KEY (id), 
	CONSTRAINT fk_quarter_lock_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT uq_quarter_lock_unit_id_quarter UNIQUE (unit_id, quarter), 
	CONSTRAINT fk_quarter_lock_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "quarter_lock" VALUES(7,'2018-10-01',6,1,'1.');
INSERT INTO "quarter_lock" VALUES(6,'2018-10-01',5,2,'1.2.');
INSERT INTO "quarter_lock" VALUES(5,'2018-10-01',4,3,'1.2.3.');
INSERT INTO "quarter_lock" VALUES(4,'2018-10-01',1,4,'1.2.4.');
INSERT INTO "quarter_lock" VALUES(3,'2018-10-01',3,7,'1.7.');
INSERT INTO "quarter_lock" VALUES(2,'2018-10-01',2,6,'1.2.3.6.');
CREATE TABLE recovery_code (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (id), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE reorganisation (
	id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	doc_symbol VARCHAR(60) NOT NULL, 
	doc_date DATE, 
	on_day DATE NOT NULL, 
	counts_from DATE, 
	note VARCHAR(500) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	drafted_by VARCHAR(200) NOT NULL, 
	decided_at DATETIME, 
	decided_by VARCHAR(200) NOT NULL, 
	enforced_at DATETIME, 
	settled_at DATETIME, 
	sha256 VARCHAR(64) NOT NULL, 
	undoes_id INTEGER, 
	stuck TEXT NOT NULL, 
	told_on DATE, 
	row_version INTEGER NOT NULL, 
	CONSTRAINT pk_reorganisation PRIMARY KEY (id), 
	CONSTRAINT fk_reorganisation_undoes_id FOREIGN KEY(undoes_id) REFERENCES reorganisation (id)
);
CREATE TABLE reorganisation_row (
	id INTEGER NOT NULL, 
	reorganisation_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	act VARCHAR(12) NOT NULL, 
	code VARCHAR(60) NOT NULL, 
	to_code VARCHAR(60) NOT NULL, 
	source VARCHAR(60) NOT NULL, 
	new_code VARCHAR(60) NOT NULL, 
	name VARCHAR(250) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	custodian VARCHAR(60) NOT NULL, 
	login VARCHAR(60) NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_reorganisation_row PRIMARY KEY (id), 
	CONSTRAINT uq_reorganisation_row_reorganisation_id_line UNIQUE (reorganisation_id, line), 
	CONSTRAINT fk_reorganisation_row_reorganisation_id FOREIGN KEY(reorganisation_id) REFERENCES reorganisation (id)
);
CREATE TABLE report (
	id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	form_version_id INTEGER NOT NULL, 
	desk_unit_id INTEGER, 
	submitter_id INTEGER, 
	first_submitted_at DATETIME, 
	accepted_number INTEGER, 
	doc_number INTEGER, 
	issued_on DATE, 
	destination VARCHAR(200) NOT NULL, 
	stale BOOLEAN NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, route_id INTEGER CONSTRAINT fk_report_route_id REFERENCES route (id), submitted_for_id INTEGER REFERENCES person (id), returned_unit_id INTEGER REFERENCES unit (id), stand_in_id INTEGER REFERENCES unit (id), 
	CONSTRAINT pk_report PRIMARY KEY (id), 
	CONSTRAINT fk_report_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_report_form_version_id FOREIGN KEY(form_version_id) REFERENCES definition_version (id), 
	CONSTRAINT fk_report_submitter_id FOREIGN KEY(submitter_id) REFERENCES person (id), 
	CONSTRAINT fk_report_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_unit_id_quarter UNIQUE (unit_id, quarter)
);
INSERT INTO "report" VALUES(6,'2018-10-01','issued',2,NULL,4,'2019-01-20 03:00:00.000000',1,1,'2019-01-20','Tỉnh ủy',0,3,1,'1.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(5,'2018-10-01','approved',2,1,5,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,4,2,'1.2.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(4,'2018-10-01','approved',2,2,8,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,3,3,'1.2.3.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(3,'2018-10-01','approved',2,1,19,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,4,7,'1.7.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(2,'2018-10-01','approved',2,3,17,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,4,6,'1.2.3.6.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(1,'2018-10-01','approved',2,2,10,'2019-01-20 03:00:00.000000',2,NULL,NULL,'',0,5,4,'1.2.4.',1,NULL,NULL,NULL);
CREATE TABLE report_draft (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_report_draft PRIMARY KEY (id), 
	CONSTRAINT fk_report_draft_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_draft_report_id UNIQUE (report_id)
);
INSERT INTO "report_draft" VALUES(6,6,'{}',1,'1.',1547953200000);
INSERT INTO "report_draft" VALUES(5,5,'{}',2,'1.2.',1547953200000);
INSERT INTO "report_draft" VALUES(4,4,'{}',3,'1.2.3.',1547953200000);
INSERT INTO "report_draft" VALUES(3,3,'{}',7,'1.7.',1547953200000);
INSERT INTO "report_draft" VALUES(2,2,'{}',6,'1.2.3.6.',1547953200000);
INSERT INTO "report_draft" VALUES(1,1,'{}',4,'1.2.4.',1547953200000);
CREATE TABLE report_look (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_number INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	desk_unit_id INTEGER, 
	person_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	received BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_report_look PRIMARY KEY (id), 
	CONSTRAINT fk_report_look_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_report_look_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_report_look_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_look_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_look_who_what UNIQUE (report_id, version_number, person_id, received)
);
INSERT INTO "report_look" VALUES(16,5,1,'c5619416b246906c181f10af23ef7cec77428d0d9bdce982b9e1637274356380',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(15,5,1,'c5619416b246906c181f10af23ef7cec77428d0d9bdce982b9e1637274356380',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(14,5,1,'c5619416b246906c181f10af23ef7cec77428d0d9bdce982b9e1637274356380',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(13,4,1,'831e3ddf2e08cef3e484ef9403d823cecc52dff2286e3b6d3a1ab312f6b06bb4',2,6,'Người D.committee_deputy',1,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(12,4,1,'831e3ddf2e08cef3e484ef9403d823cecc52dff2286e3b6d3a1ab312f6b06bb4',2,6,'Người D.committee_deputy',0,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(11,3,1,'c4d098ffa6a35ac28782f97edee1703a0d9ec2687ba7d2c424e28e78f04320e4',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(10,3,1,'c4d098ffa6a35ac28782f97edee1703a0d9ec2687ba7d2c424e28e78f04320e4',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(9,3,1,'c4d098ffa6a35ac28782f97edee1703a0d9ec2687ba7d2c424e28e78f04320e4',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(8,2,1,'e6cb1586c1ed5cba5f9e782fd34433add29c3d26ac27d19b91759087297af3cc',3,8,'Người DB.committee_secretary',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(7,2,1,'e6cb1586c1ed5cba5f9e782fd34433add29c3d26ac27d19b91759087297af3cc',3,8,'Người DB.committee_secretary',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(6,2,1,'e6cb1586c1ed5cba5f9e782fd34433add29c3d26ac27d19b91759087297af3cc',3,9,'Người DB.committee_officer',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(5,2,1,'e6cb1586c1ed5cba5f9e782fd34433add29c3d26ac27d19b91759087297af3cc',3,9,'Người DB.committee_officer',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(4,1,2,'328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(3,1,2,'328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(2,1,1,'328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(1,1,1,'328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
CREATE TABLE report_version (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_report_version PRIMARY KEY (id), 
	CONSTRAINT fk_report_version_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_report_version_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_version_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_version_report_id_number UNIQUE (report_id, number)
);
INSERT INTO "report_version" VALUES(7,6,1,'{"cells_owed":4,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"grassroots_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","sha256":"c4d098ffa6a35ac28782f97edee1703a0d9ec2687ba7d2c424e28e78f04320e4","unit":7,"version":1},{"cells_owed":3,"dissolved":false,"figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"kind":"grassroots_committee","months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","sha256":"c5619416b246906c181f10af23ef7cec77428d0d9bdce982b9e1637274356380","unit":2,"version":1}],"code":"K","figures":{"average":9,"cells":3,"cells_met":3,"due":108,"excused":9,"fair":0,"good":0,"held":9,"members":36,"outside_window":0,"owed":9,"points_sum":49500,"poor":0,"present":99,"scored":9,"thematic_cells":3,"thematic_count":3,"unexcused":0},"form":2,"gaps":[],"kind":"bloc","meetings":[],"missing":[{"cell":true,"child":2,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":3,"thematic_count":3,"unexcused":0},"2018-12-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Khối Một","narrative":{},"path":"1.","quarter":"2018-Q4","unit":1}','e0b684337e43f5b4dbe460052397b9fd47a422df9c033ca382dbd4bc253541b0','2019-01-20 03:00:00.000000',4,1,'1.');
INSERT INTO "report_version" VALUES(6,5,1,'{"cells_owed":3,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","sha256":"328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f","unit":4,"version":2},{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"sectional_committee","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","sha256":"831e3ddf2e08cef3e484ef9403d823cecc52dff2286e3b6d3a1ab312f6b06bb4","unit":3,"version":1}],"code":"D","figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"form":2,"gaps":[{"name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","unit":5}],"kind":"grassroots_committee","meetings":[],"missing":[{"cell":true,"child":5,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","narrative":{},"path":"1.2.","quarter":"2018-Q4","unit":2}','c5619416b246906c181f10af23ef7cec77428d0d9bdce982b9e1637274356380','2019-01-20 03:00:00.000000',5,2,'1.2.');
INSERT INTO "report_version" VALUES(5,4,1,'{"cells_owed":1,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","sha256":"e6cb1586c1ed5cba5f9e782fd34433add29c3d26ac27d19b91759087297af3cc","unit":6,"version":1}],"code":"DB","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"sectional_committee","meetings":[],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","narrative":{},"path":"1.2.3.","quarter":"2018-Q4","unit":3}','831e3ddf2e08cef3e484ef9403d823cecc52dff2286e3b6d3a1ab312f6b06bb4','2019-01-20 03:00:00.000000',8,3,'1.2.3.');
INSERT INTO "report_version" VALUES(4,1,2,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"c49a80f55819da2c0a9e85b61135f37d0f048f07a03946fe52358657f24f29f9","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"c97484f4a8bdc19710a3e3deb9733ba7477cde932f93ce22ef383fcf79830d77","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"c1eca71476871a9197326cebeb579b96cd750ccbe85205da3ba9b4fa075897ea","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
INSERT INTO "report_version" VALUES(3,3,1,'{"children":[],"code":"C","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"grassroots_cell","meetings":[{"commitment":"9fdb375df903753e50c074cfc4f280a1237f8f12c7b99f266c0341833ee9d94f","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":7,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"5ad0cecc866dd39c22f9d5cba0df563533ad58e39a67378b6ef8715041ff1212","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":8,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"7e8aec27e4d51a3d5a0c7baee5042453d981662acc2b20bb8aea06a89a74a918","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":9,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","narrative":{},"path":"1.7.","quarter":"2018-Q4","unit":7}','c4d098ffa6a35ac28782f97edee1703a0d9ec2687ba7d2c424e28e78f04320e4','2019-01-20 03:00:00.000000',19,7,'1.7.');
INSERT INTO "report_version" VALUES(2,2,1,'{"children":[],"code":"DB1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"a59481361ce7d735c039c4eae952d6d5b2b29b2033e321edad21c181e0090465","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":4,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"73900e0ceae48c92dd5aa2086517fcff2448a40d47b0ba9389d1dc5fae615fcf","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":5,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"df2f966601cce65db986c915b4f93afca7ef2b61fd4e5af0c94d36ee6ff9ecf5","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":6,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","narrative":{},"path":"1.2.3.6.","quarter":"2018-Q4","unit":6}','e6cb1586c1ed5cba5f9e782fd34433add29c3d26ac27d19b91759087297af3cc','2019-01-20 03:00:00.000000',17,6,'1.2.3.6.');
INSERT INTO "report_version" VALUES(1,1,1,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"c49a80f55819da2c0a9e85b61135f37d0f048f07a03946fe52358657f24f29f9","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"c97484f4a8bdc19710a3e3deb9733ba7477cde932f93ce22ef383fcf79830d77","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"c1eca71476871a9197326cebeb579b96cd750ccbe85205da3ba9b4fa075897ea","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','328d57bb5ababebd323f9a623b2b01e590d1b35cca04727b018d8f6ea371ba1f','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
CREATE TABLE roll_entry (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	spoke BOOLEAN NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_roll_entry PRIMARY KEY (id), 
	CONSTRAINT fk_roll_entry_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_roll_entry_member_id FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_roll_entry_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE route (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	number INTEGER NOT NULL, 
	item VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	name_en VARCHAR(200) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	holds_from DATE NOT NULL, 
	published_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_route PRIMARY KEY (id), 
	CONSTRAINT fk_route_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_route_code_number_unit_id UNIQUE (code, number, unit_id)
);
INSERT INTO "route" VALUES(2,'answer',1,'answer','Quy trình báo cáo thực hiện văn bản','The answer to a directive','published','2000-01-01','2019-01-20 03:00:00.000000',2,NULL,'');
INSERT INTO "route" VALUES(1,'quarterly',1,'report','Quy trình báo cáo quý','The quarterly report','published','2000-01-01','2019-01-20 03:00:00.000000',2,NULL,'');
CREATE TABLE score_sheet (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	stage VARCHAR(10) NOT NULL, 
	total INTEGER, 
	grade VARCHAR(10), 
	votes_for INTEGER, 
	votes_present INTEGER, 
	voted_at DATETIME, 
	saved_at DATETIME, 
	commitment VARCHAR(64), 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_score_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_score_sheet_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_score_sheet_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_score_sheet_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_score_sheet_meeting_id UNIQUE (meeting_id)
);
INSERT INTO "score_sheet" VALUES(9,9,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','7e8aec27e4d51a3d5a0c7baee5042453d981662acc2b20bb8aea06a89a74a918',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(8,8,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','5ad0cecc866dd39c22f9d5cba0df563533ad58e39a67378b6ef8715041ff1212',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(7,7,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','9fdb375df903753e50c074cfc4f280a1237f8f12c7b99f266c0341833ee9d94f',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(6,6,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','df2f966601cce65db986c915b4f93afca7ef2b61fd4e5af0c94d36ee6ff9ecf5',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(5,5,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','73900e0ceae48c92dd5aa2086517fcff2448a40d47b0ba9389d1dc5fae615fcf',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(4,4,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','a59481361ce7d735c039c4eae952d6d5b2b29b2033e321edad21c181e0090465',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(3,3,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','c1eca71476871a9197326cebeb579b96cd750ccbe85205da3ba9b4fa075897ea',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(2,2,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','c97484f4a8bdc19710a3e3deb9733ba7477cde932f93ce22ef383fcf79830d77',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(1,1,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','c49a80f55819da2c0a9e85b61135f37d0f048f07a03946fe52358657f24f29f9',5,4,'1.2.4.');
CREATE TABLE search_piece (
	source INTEGER NOT NULL, 
	piece VARCHAR(200) NOT NULL, 
	row_id INTEGER NOT NULL, 
	CONSTRAINT pk_search_piece PRIMARY KEY (source, piece, row_id)
)
 WITHOUT ROWID

;
INSERT INTO "search_piece" VALUES(5,'ystem',1);
INSERT INTO "search_piece" VALUES(5,'y',12);
INSERT INTO "search_piece" VALUES(5,'y',10);
INSERT INTO "search_piece" VALUES(5,'y',9);
INSERT INTO "search_piece" VALUES(5,'y',7);
INSERT INTO "search_piece" VALUES(5,'y',5);
INSERT INTO "search_piece" VALUES(5,'y',4);
INSERT INTO "search_piece" VALUES(5,'y',3);
INSERT INTO "search_piece" VALUES(5,'y',2);
INSERT INTO "search_piece" VALUES(5,'uty',10);
INSERT INTO "search_piece" VALUES(5,'uty',9);
INSERT INTO "search_piece" VALUES(5,'uoi k.board_',8);
INSERT INTO "search_piece" VALUES(5,'uoi k.bloc_s',12);
INSERT INTO "search_piece" VALUES(5,'uoi k.bloc_d',9);
INSERT INTO "search_piece" VALUES(5,'uoi db1.cell',3);
INSERT INTO "search_piece" VALUES(5,'uoi db.commi',7);
INSERT INTO "search_piece" VALUES(5,'uoi db.commi',6);
INSERT INTO "search_piece" VALUES(5,'uoi d1.cell_',2);
INSERT INTO "search_piece" VALUES(5,'uoi d.commit',11);
INSERT INTO "search_piece" VALUES(5,'uoi d.commit',10);
INSERT INTO "search_piece" VALUES(5,'uoi d.commit',5);
INSERT INTO "search_piece" VALUES(5,'uoi c.cell_s',4);
INSERT INTO "search_piece" VALUES(5,'ty',10);
INSERT INTO "search_piece" VALUES(5,'ty',9);
INSERT INTO "search_piece" VALUES(5,'ttee_secreta',7);
INSERT INTO "search_piece" VALUES(5,'ttee_secreta',5);
INSERT INTO "search_piece" VALUES(5,'ttee_officer',11);
INSERT INTO "search_piece" VALUES(5,'ttee_officer',6);
INSERT INTO "search_piece" VALUES(5,'ttee_deputy',10);
INSERT INTO "search_piece" VALUES(5,'tem',1);
INSERT INTO "search_piece" VALUES(5,'tee_secretar',7);
INSERT INTO "search_piece" VALUES(5,'tee_secretar',5);
INSERT INTO "search_piece" VALUES(5,'tee_officer',11);
INSERT INTO "search_piece" VALUES(5,'tee_officer',6);
INSERT INTO "search_piece" VALUES(5,'tee_deputy',10);
INSERT INTO "search_piece" VALUES(5,'tary',12);
INSERT INTO "search_piece" VALUES(5,'tary',7);
INSERT INTO "search_piece" VALUES(5,'tary',5);
INSERT INTO "search_piece" VALUES(5,'tary',4);
INSERT INTO "search_piece" VALUES(5,'tary',3);
INSERT INTO "search_piece" VALUES(5,'tary',2);
INSERT INTO "search_piece" VALUES(5,'system',1);
INSERT INTO "search_piece" VALUES(5,'stem',1);
INSERT INTO "search_piece" VALUES(5,'secretary',12);
INSERT INTO "search_piece" VALUES(5,'secretary',7);
INSERT INTO "search_piece" VALUES(5,'secretary',5);
INSERT INTO "search_piece" VALUES(5,'secretary',4);
INSERT INTO "search_piece" VALUES(5,'secretary',3);
INSERT INTO "search_piece" VALUES(5,'secretary',2);
INSERT INTO "search_piece" VALUES(5,'ry',12);
INSERT INTO "search_piece" VALUES(5,'ry',7);
INSERT INTO "search_piece" VALUES(5,'ry',5);
INSERT INTO "search_piece" VALUES(5,'ry',4);
INSERT INTO "search_piece" VALUES(5,'ry',3);
INSERT INTO "search_piece" VALUES(5,'ry',2);
INSERT INTO "search_piece" VALUES(5,'retary',12);
INSERT INTO "search_piece" VALUES(5,'retary',7);
INSERT INTO "search_piece" VALUES(5,'retary',5);
INSERT INTO "search_piece" VALUES(5,'retary',4);
INSERT INTO "search_piece" VALUES(5,'retary',3);
INSERT INTO "search_piece" VALUES(5,'retary',2);
INSERT INTO "search_piece" VALUES(5,'rd_officer',8);
INSERT INTO "search_piece" VALUES(5,'r',11);
INSERT INTO "search_piece" VALUES(5,'r',8);
INSERT INTO "search_piece" VALUES(5,'r',6);
INSERT INTO "search_piece" VALUES(5,'puty',10);
INSERT INTO "search_piece" VALUES(5,'puty',9);
INSERT INTO "search_piece" VALUES(5,'ommittee_sec',7);
INSERT INTO "search_piece" VALUES(5,'ommittee_sec',5);
INSERT INTO "search_piece" VALUES(5,'ommittee_off',11);
INSERT INTO "search_piece" VALUES(5,'ommittee_off',6);
INSERT INTO "search_piece" VALUES(5,'ommittee_dep',10);
INSERT INTO "search_piece" VALUES(5,'oi k.board_o',8);
INSERT INTO "search_piece" VALUES(5,'oi k.bloc_se',12);
INSERT INTO "search_piece" VALUES(5,'oi k.bloc_de',9);
INSERT INTO "search_piece" VALUES(5,'oi db1.cell_',3);
INSERT INTO "search_piece" VALUES(5,'oi db.commit',7);
INSERT INTO "search_piece" VALUES(5,'oi db.commit',6);
INSERT INTO "search_piece" VALUES(5,'oi d1.cell_s',2);
INSERT INTO "search_piece" VALUES(5,'oi d.committ',11);
INSERT INTO "search_piece" VALUES(5,'oi d.committ',10);
INSERT INTO "search_piece" VALUES(5,'oi d.committ',5);
INSERT INTO "search_piece" VALUES(5,'oi c.cell_se',4);
INSERT INTO "search_piece" VALUES(5,'officer',11);
INSERT INTO "search_piece" VALUES(5,'officer',8);
INSERT INTO "search_piece" VALUES(5,'officer',6);
INSERT INTO "search_piece" VALUES(5,'oc_secretary',12);
INSERT INTO "search_piece" VALUES(5,'oc_deputy',9);
INSERT INTO "search_piece" VALUES(5,'oard_officer',8);
INSERT INTO "search_piece" VALUES(5,'nguoi k.boar',8);
INSERT INTO "search_piece" VALUES(5,'nguoi k.bloc',12);
INSERT INTO "search_piece" VALUES(5,'nguoi k.bloc',9);
INSERT INTO "search_piece" VALUES(5,'nguoi db1.ce',3);
INSERT INTO "search_piece" VALUES(5,'nguoi db.com',7);
INSERT INTO "search_piece" VALUES(5,'nguoi db.com',6);
INSERT INTO "search_piece" VALUES(5,'nguoi d1.cel',2);
INSERT INTO "search_piece" VALUES(5,'nguoi d.comm',11);
INSERT INTO "search_piece" VALUES(5,'nguoi d.comm',10);
INSERT INTO "search_piece" VALUES(5,'nguoi d.comm',5);
INSERT INTO "search_piece" VALUES(5,'nguoi c.cell',4);
INSERT INTO "search_piece" VALUES(5,'mmittee_secr',7);
INSERT INTO "search_piece" VALUES(5,'mmittee_secr',5);
INSERT INTO "search_piece" VALUES(5,'mmittee_offi',11);
INSERT INTO "search_piece" VALUES(5,'mmittee_offi',6);
INSERT INTO "search_piece" VALUES(5,'mmittee_depu',10);
INSERT INTO "search_piece" VALUES(5,'mittee_secre',7);
INSERT INTO "search_piece" VALUES(5,'mittee_secre',5);
INSERT INTO "search_piece" VALUES(5,'mittee_offic',11);
INSERT INTO "search_piece" VALUES(5,'mittee_offic',6);
INSERT INTO "search_piece" VALUES(5,'mittee_deput',10);
INSERT INTO "search_piece" VALUES(5,'m',1);
INSERT INTO "search_piece" VALUES(5,'loc_secretar',12);
INSERT INTO "search_piece" VALUES(5,'loc_deputy',9);
INSERT INTO "search_piece" VALUES(5,'ll_secretary',4);
INSERT INTO "search_piece" VALUES(5,'ll_secretary',3);
INSERT INTO "search_piece" VALUES(5,'ll_secretary',2);
INSERT INTO "search_piece" VALUES(5,'l_secretary',4);
INSERT INTO "search_piece" VALUES(5,'l_secretary',3);
INSERT INTO "search_piece" VALUES(5,'l_secretary',2);
INSERT INTO "search_piece" VALUES(5,'k.board_offi',8);
INSERT INTO "search_piece" VALUES(5,'k.bloc_secre',12);
INSERT INTO "search_piece" VALUES(5,'k.bloc_deput',9);
INSERT INTO "search_piece" VALUES(5,'ittee_secret',7);
INSERT INTO "search_piece" VALUES(5,'ittee_secret',5);
INSERT INTO "search_piece" VALUES(5,'ittee_office',11);
INSERT INTO "search_piece" VALUES(5,'ittee_office',6);
INSERT INTO "search_piece" VALUES(5,'ittee_deputy',10);
INSERT INTO "search_piece" VALUES(5,'icer',11);
INSERT INTO "search_piece" VALUES(5,'icer',8);
INSERT INTO "search_piece" VALUES(5,'icer',6);
INSERT INTO "search_piece" VALUES(5,'i k.board_of',8);
INSERT INTO "search_piece" VALUES(5,'i k.bloc_sec',12);
INSERT INTO "search_piece" VALUES(5,'i k.bloc_dep',9);
INSERT INTO "search_piece" VALUES(5,'i db1.cell_s',3);
INSERT INTO "search_piece" VALUES(5,'i db.committ',7);
INSERT INTO "search_piece" VALUES(5,'i db.committ',6);
INSERT INTO "search_piece" VALUES(5,'i d1.cell_se',2);
INSERT INTO "search_piece" VALUES(5,'i d.committe',11);
INSERT INTO "search_piece" VALUES(5,'i d.committe',10);
INSERT INTO "search_piece" VALUES(5,'i d.committe',5);
INSERT INTO "search_piece" VALUES(5,'i c.cell_sec',4);
INSERT INTO "search_piece" VALUES(5,'guoi k.board',8);
INSERT INTO "search_piece" VALUES(5,'guoi k.bloc_',12);
INSERT INTO "search_piece" VALUES(5,'guoi k.bloc_',9);
INSERT INTO "search_piece" VALUES(5,'guoi db1.cel',3);
INSERT INTO "search_piece" VALUES(5,'guoi db.comm',7);
INSERT INTO "search_piece" VALUES(5,'guoi db.comm',6);
INSERT INTO "search_piece" VALUES(5,'guoi d1.cell',2);
INSERT INTO "search_piece" VALUES(5,'guoi d.commi',11);
INSERT INTO "search_piece" VALUES(5,'guoi d.commi',10);
INSERT INTO "search_piece" VALUES(5,'guoi d.commi',5);
INSERT INTO "search_piece" VALUES(5,'guoi c.cell_',4);
INSERT INTO "search_piece" VALUES(5,'ficer',11);
INSERT INTO "search_piece" VALUES(5,'ficer',8);
INSERT INTO "search_piece" VALUES(5,'ficer',6);
INSERT INTO "search_piece" VALUES(5,'fficer',11);
INSERT INTO "search_piece" VALUES(5,'fficer',8);
INSERT INTO "search_piece" VALUES(5,'fficer',6);
INSERT INTO "search_piece" VALUES(5,'etary',12);
INSERT INTO "search_piece" VALUES(5,'etary',7);
INSERT INTO "search_piece" VALUES(5,'etary',5);
INSERT INTO "search_piece" VALUES(5,'etary',4);
INSERT INTO "search_piece" VALUES(5,'etary',3);
INSERT INTO "search_piece" VALUES(5,'etary',2);
INSERT INTO "search_piece" VALUES(5,'er',11);
INSERT INTO "search_piece" VALUES(5,'er',8);
INSERT INTO "search_piece" VALUES(5,'er',6);
INSERT INTO "search_piece" VALUES(5,'eputy',10);
INSERT INTO "search_piece" VALUES(5,'eputy',9);
INSERT INTO "search_piece" VALUES(5,'em',1);
INSERT INTO "search_piece" VALUES(5,'ell_secretar',4);
INSERT INTO "search_piece" VALUES(5,'ell_secretar',3);
INSERT INTO "search_piece" VALUES(5,'ell_secretar',2);
INSERT INTO "search_piece" VALUES(5,'ee_secretary',7);
INSERT INTO "search_piece" VALUES(5,'ee_secretary',5);
INSERT INTO "search_piece" VALUES(5,'ee_officer',11);
INSERT INTO "search_piece" VALUES(5,'ee_officer',6);
INSERT INTO "search_piece" VALUES(5,'ee_deputy',10);
INSERT INTO "search_piece" VALUES(5,'ecretary',12);
INSERT INTO "search_piece" VALUES(5,'ecretary',7);
INSERT INTO "search_piece" VALUES(5,'ecretary',5);
INSERT INTO "search_piece" VALUES(5,'ecretary',4);
INSERT INTO "search_piece" VALUES(5,'ecretary',3);
INSERT INTO "search_piece" VALUES(5,'ecretary',2);
INSERT INTO "search_piece" VALUES(5,'e_secretary',7);
INSERT INTO "search_piece" VALUES(5,'e_secretary',5);
INSERT INTO "search_piece" VALUES(5,'e_officer',11);
INSERT INTO "search_piece" VALUES(5,'e_officer',6);
INSERT INTO "search_piece" VALUES(5,'e_deputy',10);
INSERT INTO "search_piece" VALUES(5,'deputy',10);
INSERT INTO "search_piece" VALUES(5,'deputy',9);
INSERT INTO "search_piece" VALUES(5,'db1.cell_sec',3);
INSERT INTO "search_piece" VALUES(5,'db.committee',7);
INSERT INTO "search_piece" VALUES(5,'db.committee',6);
INSERT INTO "search_piece" VALUES(5,'d_officer',8);
INSERT INTO "search_piece" VALUES(5,'d1.cell_secr',2);
INSERT INTO "search_piece" VALUES(5,'d.committee_',11);
INSERT INTO "search_piece" VALUES(5,'d.committee_',10);
INSERT INTO "search_piece" VALUES(5,'d.committee_',5);
INSERT INTO "search_piece" VALUES(5,'cretary',12);
INSERT INTO "search_piece" VALUES(5,'cretary',7);
INSERT INTO "search_piece" VALUES(5,'cretary',5);
INSERT INTO "search_piece" VALUES(5,'cretary',4);
INSERT INTO "search_piece" VALUES(5,'cretary',3);
INSERT INTO "search_piece" VALUES(5,'cretary',2);
INSERT INTO "search_piece" VALUES(5,'committee_se',7);
INSERT INTO "search_piece" VALUES(5,'committee_se',5);
INSERT INTO "search_piece" VALUES(5,'committee_of',11);
INSERT INTO "search_piece" VALUES(5,'committee_of',6);
INSERT INTO "search_piece" VALUES(5,'committee_de',10);
INSERT INTO "search_piece" VALUES(5,'cer',11);
INSERT INTO "search_piece" VALUES(5,'cer',8);
INSERT INTO "search_piece" VALUES(5,'cer',6);
INSERT INTO "search_piece" VALUES(5,'cell_secreta',4);
INSERT INTO "search_piece" VALUES(5,'cell_secreta',3);
INSERT INTO "search_piece" VALUES(5,'cell_secreta',2);
INSERT INTO "search_piece" VALUES(5,'c_secretary',12);
INSERT INTO "search_piece" VALUES(5,'c_deputy',9);
INSERT INTO "search_piece" VALUES(5,'c.cell_secre',4);
INSERT INTO "search_piece" VALUES(5,'board_office',8);
INSERT INTO "search_piece" VALUES(5,'bloc_secreta',12);
INSERT INTO "search_piece" VALUES(5,'bloc_deputy',9);
INSERT INTO "search_piece" VALUES(5,'b1.cell_secr',3);
INSERT INTO "search_piece" VALUES(5,'b.committee_',7);
INSERT INTO "search_piece" VALUES(5,'b.committee_',6);
INSERT INTO "search_piece" VALUES(5,'ary',12);
INSERT INTO "search_piece" VALUES(5,'ary',7);
INSERT INTO "search_piece" VALUES(5,'ary',5);
INSERT INTO "search_piece" VALUES(5,'ary',4);
INSERT INTO "search_piece" VALUES(5,'ary',3);
INSERT INTO "search_piece" VALUES(5,'ary',2);
INSERT INTO "search_piece" VALUES(5,'ard_officer',8);
INSERT INTO "search_piece" VALUES(5,'_secretary',12);
INSERT INTO "search_piece" VALUES(5,'_secretary',7);
INSERT INTO "search_piece" VALUES(5,'_secretary',5);
INSERT INTO "search_piece" VALUES(5,'_secretary',4);
INSERT INTO "search_piece" VALUES(5,'_secretary',3);
INSERT INTO "search_piece" VALUES(5,'_secretary',2);
INSERT INTO "search_piece" VALUES(5,'_officer',11);
INSERT INTO "search_piece" VALUES(5,'_officer',8);
INSERT INTO "search_piece" VALUES(5,'_officer',6);
INSERT INTO "search_piece" VALUES(5,'_deputy',10);
INSERT INTO "search_piece" VALUES(5,'_deputy',9);
INSERT INTO "search_piece" VALUES(5,'1.cell_secre',3);
INSERT INTO "search_piece" VALUES(5,'1.cell_secre',2);
INSERT INTO "search_piece" VALUES(5,'.committee_s',7);
INSERT INTO "search_piece" VALUES(5,'.committee_s',5);
INSERT INTO "search_piece" VALUES(5,'.committee_o',11);
INSERT INTO "search_piece" VALUES(5,'.committee_o',6);
INSERT INTO "search_piece" VALUES(5,'.committee_d',10);
INSERT INTO "search_piece" VALUES(5,'.cell_secret',4);
INSERT INTO "search_piece" VALUES(5,'.cell_secret',3);
INSERT INTO "search_piece" VALUES(5,'.cell_secret',2);
INSERT INTO "search_piece" VALUES(5,'.board_offic',8);
INSERT INTO "search_piece" VALUES(5,'.bloc_secret',12);
INSERT INTO "search_piece" VALUES(5,'.bloc_deputy',9);
INSERT INTO "search_piece" VALUES(4,'y',25);
INSERT INTO "search_piece" VALUES(4,'y',23);
INSERT INTO "search_piece" VALUES(4,'y',21);
INSERT INTO "search_piece" VALUES(4,'y',19);
INSERT INTO "search_piece" VALUES(4,'y',17);
INSERT INTO "search_piece" VALUES(4,'y',15);
INSERT INTO "search_piece" VALUES(4,'y',11);
INSERT INTO "search_piece" VALUES(4,'y',10);
INSERT INTO "search_piece" VALUES(4,'y',8);
INSERT INTO "search_piece" VALUES(4,'y',6);
INSERT INTO "search_piece" VALUES(4,'y',5);
INSERT INTO "search_piece" VALUES(4,'y',2);
INSERT INTO "search_piece" VALUES(4,'y',1);
INSERT INTO "search_piece" VALUES(4,'wer',14);
INSERT INTO "search_piece" VALUES(4,'uty',11);
INSERT INTO "search_piece" VALUES(4,'uty',6);
INSERT INTO "search_piece" VALUES(4,'uty',2);
INSERT INTO "search_piece" VALUES(4,'uditor',28);
INSERT INTO "search_piece" VALUES(4,'ty',11);
INSERT INTO "search_piece" VALUES(4,'ty',6);
INSERT INTO "search_piece" VALUES(4,'ty',2);
INSERT INTO "search_piece" VALUES(4,'ttee-secreta',23);
INSERT INTO "search_piece" VALUES(4,'ttee-secreta',8);
INSERT INTO "search_piece" VALUES(4,'ttee-secreta',5);
INSERT INTO "search_piece" VALUES(4,'ttee-officer',24);
INSERT INTO "search_piece" VALUES(4,'ttee-officer',9);
INSERT INTO "search_piece" VALUES(4,'ttee-officer',7);
INSERT INTO "search_piece" VALUES(4,'ttee-deputy',6);
INSERT INTO "search_piece" VALUES(4,'trator',27);
INSERT INTO "search_piece" VALUES(4,'tor',28);
INSERT INTO "search_piece" VALUES(4,'tor',27);
INSERT INTO "search_piece" VALUES(4,'tee-secretar',23);
INSERT INTO "search_piece" VALUES(4,'tee-secretar',8);
INSERT INTO "search_piece" VALUES(4,'tee-secretar',5);
INSERT INTO "search_piece" VALUES(4,'tee-officer',24);
INSERT INTO "search_piece" VALUES(4,'tee-officer',9);
INSERT INTO "search_piece" VALUES(4,'tee-officer',7);
INSERT INTO "search_piece" VALUES(4,'tee-deputy',6);
INSERT INTO "search_piece" VALUES(4,'tary',25);
INSERT INTO "search_piece" VALUES(4,'tary',23);
INSERT INTO "search_piece" VALUES(4,'tary',21);
INSERT INTO "search_piece" VALUES(4,'tary',19);
INSERT INTO "search_piece" VALUES(4,'tary',17);
INSERT INTO "search_piece" VALUES(4,'tary',15);
INSERT INTO "search_piece" VALUES(4,'tary',10);
INSERT INTO "search_piece" VALUES(4,'tary',8);
INSERT INTO "search_piece" VALUES(4,'tary',5);
INSERT INTO "search_piece" VALUES(4,'tary',1);
INSERT INTO "search_piece" VALUES(4,'strator',27);
INSERT INTO "search_piece" VALUES(4,'secretary',25);
INSERT INTO "search_piece" VALUES(4,'secretary',23);
INSERT INTO "search_piece" VALUES(4,'secretary',21);
INSERT INTO "search_piece" VALUES(4,'secretary',19);
INSERT INTO "search_piece" VALUES(4,'secretary',17);
INSERT INTO "search_piece" VALUES(4,'secretary',15);
INSERT INTO "search_piece" VALUES(4,'secretary',10);
INSERT INTO "search_piece" VALUES(4,'secretary',8);
INSERT INTO "search_piece" VALUES(4,'secretary',5);
INSERT INTO "search_piece" VALUES(4,'secretary',1);
INSERT INTO "search_piece" VALUES(4,'ry',25);
INSERT INTO "search_piece" VALUES(4,'ry',23);
INSERT INTO "search_piece" VALUES(4,'ry',21);
INSERT INTO "search_piece" VALUES(4,'ry',19);
INSERT INTO "search_piece" VALUES(4,'ry',17);
INSERT INTO "search_piece" VALUES(4,'ry',15);
INSERT INTO "search_piece" VALUES(4,'ry',10);
INSERT INTO "search_piece" VALUES(4,'ry',8);
INSERT INTO "search_piece" VALUES(4,'ry',5);
INSERT INTO "search_piece" VALUES(4,'ry',1);
INSERT INTO "search_piece" VALUES(4,'rk',26);
INSERT INTO "search_piece" VALUES(4,'rk',20);
INSERT INTO "search_piece" VALUES(4,'rk',18);
INSERT INTO "search_piece" VALUES(4,'rk',16);
INSERT INTO "search_piece" VALUES(4,'rk',13);
INSERT INTO "search_piece" VALUES(4,'retary',25);
INSERT INTO "search_piece" VALUES(4,'retary',23);
INSERT INTO "search_piece" VALUES(4,'retary',21);
INSERT INTO "search_piece" VALUES(4,'retary',19);
INSERT INTO "search_piece" VALUES(4,'retary',17);
INSERT INTO "search_piece" VALUES(4,'retary',15);
INSERT INTO "search_piece" VALUES(4,'retary',10);
INSERT INTO "search_piece" VALUES(4,'retary',8);
INSERT INTO "search_piece" VALUES(4,'retary',5);
INSERT INTO "search_piece" VALUES(4,'retary',1);
INSERT INTO "search_piece" VALUES(4,'rd-officer',22);
INSERT INTO "search_piece" VALUES(4,'rd-officer',4);
INSERT INTO "search_piece" VALUES(4,'rd-head',3);
INSERT INTO "search_piece" VALUES(4,'rator',27);
INSERT INTO "search_piece" VALUES(4,'r',28);
INSERT INTO "search_piece" VALUES(4,'r',27);
INSERT INTO "search_piece" VALUES(4,'r',24);
INSERT INTO "search_piece" VALUES(4,'r',22);
INSERT INTO "search_piece" VALUES(4,'r',14);
INSERT INTO "search_piece" VALUES(4,'r',12);
INSERT INTO "search_piece" VALUES(4,'r',9);
INSERT INTO "search_piece" VALUES(4,'r',7);
INSERT INTO "search_piece" VALUES(4,'r',4);
INSERT INTO "search_piece" VALUES(4,'puty',11);
INSERT INTO "search_piece" VALUES(4,'puty',6);
INSERT INTO "search_piece" VALUES(4,'puty',2);
INSERT INTO "search_piece" VALUES(4,'ower',14);
INSERT INTO "search_piece" VALUES(4,'or',28);
INSERT INTO "search_piece" VALUES(4,'or',27);
INSERT INTO "search_piece" VALUES(4,'ommittee-sec',23);
INSERT INTO "search_piece" VALUES(4,'ommittee-sec',8);
INSERT INTO "search_piece" VALUES(4,'ommittee-sec',5);
INSERT INTO "search_piece" VALUES(4,'ommittee-off',24);
INSERT INTO "search_piece" VALUES(4,'ommittee-off',9);
INSERT INTO "search_piece" VALUES(4,'ommittee-off',7);
INSERT INTO "search_piece" VALUES(4,'ommittee-dep',6);
INSERT INTO "search_piece" VALUES(4,'ollower',14);
INSERT INTO "search_piece" VALUES(4,'officer',24);
INSERT INTO "search_piece" VALUES(4,'officer',22);
INSERT INTO "search_piece" VALUES(4,'officer',9);
INSERT INTO "search_piece" VALUES(4,'officer',7);
INSERT INTO "search_piece" VALUES(4,'officer',4);
INSERT INTO "search_piece" VALUES(4,'oc-secretary',21);
INSERT INTO "search_piece" VALUES(4,'oc-secretary',1);
INSERT INTO "search_piece" VALUES(4,'oc-deputy',2);
INSERT INTO "search_piece" VALUES(4,'oard-officer',22);
INSERT INTO "search_piece" VALUES(4,'oard-officer',4);
INSERT INTO "search_piece" VALUES(4,'oard-head',3);
INSERT INTO "search_piece" VALUES(4,'nistrator',27);
INSERT INTO "search_piece" VALUES(4,'mmittee-secr',23);
INSERT INTO "search_piece" VALUES(4,'mmittee-secr',8);
INSERT INTO "search_piece" VALUES(4,'mmittee-secr',5);
INSERT INTO "search_piece" VALUES(4,'mmittee-offi',24);
INSERT INTO "search_piece" VALUES(4,'mmittee-offi',9);
INSERT INTO "search_piece" VALUES(4,'mmittee-offi',7);
INSERT INTO "search_piece" VALUES(4,'mmittee-depu',6);
INSERT INTO "search_piece" VALUES(4,'mittee-secre',23);
INSERT INTO "search_piece" VALUES(4,'mittee-secre',8);
INSERT INTO "search_piece" VALUES(4,'mittee-secre',5);
INSERT INTO "search_piece" VALUES(4,'mittee-offic',24);
INSERT INTO "search_piece" VALUES(4,'mittee-offic',9);
INSERT INTO "search_piece" VALUES(4,'mittee-offic',7);
INSERT INTO "search_piece" VALUES(4,'mittee-deput',6);
INSERT INTO "search_piece" VALUES(4,'ministrator',27);
INSERT INTO "search_piece" VALUES(4,'member',12);
INSERT INTO "search_piece" VALUES(4,'mber',12);
INSERT INTO "search_piece" VALUES(4,'lower',14);
INSERT INTO "search_piece" VALUES(4,'loc-secretar',21);
INSERT INTO "search_piece" VALUES(4,'loc-secretar',1);
INSERT INTO "search_piece" VALUES(4,'loc-deputy',2);
INSERT INTO "search_piece" VALUES(4,'llower',14);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',25);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',19);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',17);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',15);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',10);
INSERT INTO "search_piece" VALUES(4,'ll-member',12);
INSERT INTO "search_piece" VALUES(4,'ll-deputy',11);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',26);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',20);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',18);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',16);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',13);
INSERT INTO "search_piece" VALUES(4,'lerk',26);
INSERT INTO "search_piece" VALUES(4,'lerk',20);
INSERT INTO "search_piece" VALUES(4,'lerk',18);
INSERT INTO "search_piece" VALUES(4,'lerk',16);
INSERT INTO "search_piece" VALUES(4,'lerk',13);
INSERT INTO "search_piece" VALUES(4,'l-secretary',25);
INSERT INTO "search_piece" VALUES(4,'l-secretary',19);
INSERT INTO "search_piece" VALUES(4,'l-secretary',17);
INSERT INTO "search_piece" VALUES(4,'l-secretary',15);
INSERT INTO "search_piece" VALUES(4,'l-secretary',10);
INSERT INTO "search_piece" VALUES(4,'l-member',12);
INSERT INTO "search_piece" VALUES(4,'l-deputy',11);
INSERT INTO "search_piece" VALUES(4,'l-clerk',26);
INSERT INTO "search_piece" VALUES(4,'l-clerk',20);
INSERT INTO "search_piece" VALUES(4,'l-clerk',18);
INSERT INTO "search_piece" VALUES(4,'l-clerk',16);
INSERT INTO "search_piece" VALUES(4,'l-clerk',13);
INSERT INTO "search_piece" VALUES(4,'k2.board-off',22);
INSERT INTO "search_piece" VALUES(4,'k2.bloc-secr',21);
INSERT INTO "search_piece" VALUES(4,'k.board-offi',4);
INSERT INTO "search_piece" VALUES(4,'k.board-head',3);
INSERT INTO "search_piece" VALUES(4,'k.bloc-secre',1);
INSERT INTO "search_piece" VALUES(4,'k.bloc-deput',2);
INSERT INTO "search_piece" VALUES(4,'k',26);
INSERT INTO "search_piece" VALUES(4,'k',20);
INSERT INTO "search_piece" VALUES(4,'k',18);
INSERT INTO "search_piece" VALUES(4,'k',16);
INSERT INTO "search_piece" VALUES(4,'k',13);
INSERT INTO "search_piece" VALUES(4,'ittee-secret',23);
INSERT INTO "search_piece" VALUES(4,'ittee-secret',8);
INSERT INTO "search_piece" VALUES(4,'ittee-secret',5);
INSERT INTO "search_piece" VALUES(4,'ittee-office',24);
INSERT INTO "search_piece" VALUES(4,'ittee-office',9);
INSERT INTO "search_piece" VALUES(4,'ittee-office',7);
INSERT INTO "search_piece" VALUES(4,'ittee-deputy',6);
INSERT INTO "search_piece" VALUES(4,'itor',28);
INSERT INTO "search_piece" VALUES(4,'istrator',27);
INSERT INTO "search_piece" VALUES(4,'inistrator',27);
INSERT INTO "search_piece" VALUES(4,'icer',24);
INSERT INTO "search_piece" VALUES(4,'icer',22);
INSERT INTO "search_piece" VALUES(4,'icer',9);
INSERT INTO "search_piece" VALUES(4,'icer',7);
INSERT INTO "search_piece" VALUES(4,'icer',4);
INSERT INTO "search_piece" VALUES(4,'head',3);
INSERT INTO "search_piece" VALUES(4,'follower',14);
INSERT INTO "search_piece" VALUES(4,'ficer',24);
INSERT INTO "search_piece" VALUES(4,'ficer',22);
INSERT INTO "search_piece" VALUES(4,'ficer',9);
INSERT INTO "search_piece" VALUES(4,'ficer',7);
INSERT INTO "search_piece" VALUES(4,'ficer',4);
INSERT INTO "search_piece" VALUES(4,'fficer',24);
INSERT INTO "search_piece" VALUES(4,'fficer',22);
INSERT INTO "search_piece" VALUES(4,'fficer',9);
INSERT INTO "search_piece" VALUES(4,'fficer',7);
INSERT INTO "search_piece" VALUES(4,'fficer',4);
INSERT INTO "search_piece" VALUES(4,'etary',25);
INSERT INTO "search_piece" VALUES(4,'etary',23);
INSERT INTO "search_piece" VALUES(4,'etary',21);
INSERT INTO "search_piece" VALUES(4,'etary',19);
INSERT INTO "search_piece" VALUES(4,'etary',17);
INSERT INTO "search_piece" VALUES(4,'etary',15);
INSERT INTO "search_piece" VALUES(4,'etary',10);
INSERT INTO "search_piece" VALUES(4,'etary',8);
INSERT INTO "search_piece" VALUES(4,'etary',5);
INSERT INTO "search_piece" VALUES(4,'etary',1);
INSERT INTO "search_piece" VALUES(4,'erk',26);
INSERT INTO "search_piece" VALUES(4,'erk',20);
INSERT INTO "search_piece" VALUES(4,'erk',18);
INSERT INTO "search_piece" VALUES(4,'erk',16);
INSERT INTO "search_piece" VALUES(4,'erk',13);
INSERT INTO "search_piece" VALUES(4,'er',24);
INSERT INTO "search_piece" VALUES(4,'er',22);
INSERT INTO "search_piece" VALUES(4,'er',14);
INSERT INTO "search_piece" VALUES(4,'er',12);
INSERT INTO "search_piece" VALUES(4,'er',9);
INSERT INTO "search_piece" VALUES(4,'er',7);
INSERT INTO "search_piece" VALUES(4,'er',4);
INSERT INTO "search_piece" VALUES(4,'eputy',11);
INSERT INTO "search_piece" VALUES(4,'eputy',6);
INSERT INTO "search_piece" VALUES(4,'eputy',2);
INSERT INTO "search_piece" VALUES(4,'ember',12);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',25);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',19);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',17);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',15);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',10);
INSERT INTO "search_piece" VALUES(4,'ell-member',12);
INSERT INTO "search_piece" VALUES(4,'ell-deputy',11);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',26);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',20);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',18);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',16);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',13);
INSERT INTO "search_piece" VALUES(4,'ee-secretary',23);
INSERT INTO "search_piece" VALUES(4,'ee-secretary',8);
INSERT INTO "search_piece" VALUES(4,'ee-secretary',5);
INSERT INTO "search_piece" VALUES(4,'ee-officer',24);
INSERT INTO "search_piece" VALUES(4,'ee-officer',9);
INSERT INTO "search_piece" VALUES(4,'ee-officer',7);
INSERT INTO "search_piece" VALUES(4,'ee-deputy',6);
INSERT INTO "search_piece" VALUES(4,'ecretary',25);
INSERT INTO "search_piece" VALUES(4,'ecretary',23);
INSERT INTO "search_piece" VALUES(4,'ecretary',21);
INSERT INTO "search_piece" VALUES(4,'ecretary',19);
INSERT INTO "search_piece" VALUES(4,'ecretary',17);
INSERT INTO "search_piece" VALUES(4,'ecretary',15);
INSERT INTO "search_piece" VALUES(4,'ecretary',10);
INSERT INTO "search_piece" VALUES(4,'ecretary',8);
INSERT INTO "search_piece" VALUES(4,'ecretary',5);
INSERT INTO "search_piece" VALUES(4,'ecretary',1);
INSERT INTO "search_piece" VALUES(4,'ead',3);
INSERT INTO "search_piece" VALUES(4,'e1.cell-secr',25);
INSERT INTO "search_piece" VALUES(4,'e1.cell-cler',26);
INSERT INTO "search_piece" VALUES(4,'e.committee-',24);
INSERT INTO "search_piece" VALUES(4,'e.committee-',23);
INSERT INTO "search_piece" VALUES(4,'e-secretary',23);
INSERT INTO "search_piece" VALUES(4,'e-secretary',8);
INSERT INTO "search_piece" VALUES(4,'e-secretary',5);
INSERT INTO "search_piece" VALUES(4,'e-officer',24);
INSERT INTO "search_piece" VALUES(4,'e-officer',9);
INSERT INTO "search_piece" VALUES(4,'e-officer',7);
INSERT INTO "search_piece" VALUES(4,'e-deputy',6);
INSERT INTO "search_piece" VALUES(4,'dministrator',27);
INSERT INTO "search_piece" VALUES(4,'ditor',28);
INSERT INTO "search_piece" VALUES(4,'deputy',11);
INSERT INTO "search_piece" VALUES(4,'deputy',6);
INSERT INTO "search_piece" VALUES(4,'deputy',2);
INSERT INTO "search_piece" VALUES(4,'db1.cell-sec',17);
INSERT INTO "search_piece" VALUES(4,'db1.cell-cle',18);
INSERT INTO "search_piece" VALUES(4,'db.committee',9);
INSERT INTO "search_piece" VALUES(4,'db.committee',8);
INSERT INTO "search_piece" VALUES(4,'d2.cell-secr',15);
INSERT INTO "search_piece" VALUES(4,'d2.cell-cler',16);
INSERT INTO "search_piece" VALUES(4,'d1.follower',14);
INSERT INTO "search_piece" VALUES(4,'d1.cell-secr',10);
INSERT INTO "search_piece" VALUES(4,'d1.cell-memb',12);
INSERT INTO "search_piece" VALUES(4,'d1.cell-depu',11);
INSERT INTO "search_piece" VALUES(4,'d1.cell-cler',13);
INSERT INTO "search_piece" VALUES(4,'d.committee-',7);
INSERT INTO "search_piece" VALUES(4,'d.committee-',6);
INSERT INTO "search_piece" VALUES(4,'d.committee-',5);
INSERT INTO "search_piece" VALUES(4,'d-officer',22);
INSERT INTO "search_piece" VALUES(4,'d-officer',4);
INSERT INTO "search_piece" VALUES(4,'d-head',3);
INSERT INTO "search_piece" VALUES(4,'d',3);
INSERT INTO "search_piece" VALUES(4,'cretary',25);
INSERT INTO "search_piece" VALUES(4,'cretary',23);
INSERT INTO "search_piece" VALUES(4,'cretary',21);
INSERT INTO "search_piece" VALUES(4,'cretary',19);
INSERT INTO "search_piece" VALUES(4,'cretary',17);
INSERT INTO "search_piece" VALUES(4,'cretary',15);
INSERT INTO "search_piece" VALUES(4,'cretary',10);
INSERT INTO "search_piece" VALUES(4,'cretary',8);
INSERT INTO "search_piece" VALUES(4,'cretary',5);
INSERT INTO "search_piece" VALUES(4,'cretary',1);
INSERT INTO "search_piece" VALUES(4,'committee-se',23);
INSERT INTO "search_piece" VALUES(4,'committee-se',8);
INSERT INTO "search_piece" VALUES(4,'committee-se',5);
INSERT INTO "search_piece" VALUES(4,'committee-of',24);
INSERT INTO "search_piece" VALUES(4,'committee-of',9);
INSERT INTO "search_piece" VALUES(4,'committee-of',7);
INSERT INTO "search_piece" VALUES(4,'committee-de',6);
INSERT INTO "search_piece" VALUES(4,'clerk',26);
INSERT INTO "search_piece" VALUES(4,'clerk',20);
INSERT INTO "search_piece" VALUES(4,'clerk',18);
INSERT INTO "search_piece" VALUES(4,'clerk',16);
INSERT INTO "search_piece" VALUES(4,'clerk',13);
INSERT INTO "search_piece" VALUES(4,'cer',24);
INSERT INTO "search_piece" VALUES(4,'cer',22);
INSERT INTO "search_piece" VALUES(4,'cer',9);
INSERT INTO "search_piece" VALUES(4,'cer',7);
INSERT INTO "search_piece" VALUES(4,'cer',4);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',25);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',19);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',17);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',15);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',10);
INSERT INTO "search_piece" VALUES(4,'cell-member',12);
INSERT INTO "search_piece" VALUES(4,'cell-deputy',11);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',26);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',20);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',18);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',16);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',13);
INSERT INTO "search_piece" VALUES(4,'c.cell-secre',19);
INSERT INTO "search_piece" VALUES(4,'c.cell-clerk',20);
INSERT INTO "search_piece" VALUES(4,'c-secretary',21);
INSERT INTO "search_piece" VALUES(4,'c-secretary',1);
INSERT INTO "search_piece" VALUES(4,'c-deputy',2);
INSERT INTO "search_piece" VALUES(4,'board-office',22);
INSERT INTO "search_piece" VALUES(4,'board-office',4);
INSERT INTO "search_piece" VALUES(4,'board-head',3);
INSERT INTO "search_piece" VALUES(4,'bloc-secreta',21);
INSERT INTO "search_piece" VALUES(4,'bloc-secreta',1);
INSERT INTO "search_piece" VALUES(4,'bloc-deputy',2);
INSERT INTO "search_piece" VALUES(4,'ber',12);
INSERT INTO "search_piece" VALUES(4,'b1.cell-secr',17);
INSERT INTO "search_piece" VALUES(4,'b1.cell-cler',18);
INSERT INTO "search_piece" VALUES(4,'b.committee-',9);
INSERT INTO "search_piece" VALUES(4,'b.committee-',8);
INSERT INTO "search_piece" VALUES(4,'auditor',28);
INSERT INTO "search_piece" VALUES(4,'ator',27);
INSERT INTO "search_piece" VALUES(4,'ary',25);
INSERT INTO "search_piece" VALUES(4,'ary',23);
INSERT INTO "search_piece" VALUES(4,'ary',21);
INSERT INTO "search_piece" VALUES(4,'ary',19);
INSERT INTO "search_piece" VALUES(4,'ary',17);
INSERT INTO "search_piece" VALUES(4,'ary',15);
INSERT INTO "search_piece" VALUES(4,'ary',10);
INSERT INTO "search_piece" VALUES(4,'ary',8);
INSERT INTO "search_piece" VALUES(4,'ary',5);
INSERT INTO "search_piece" VALUES(4,'ary',1);
INSERT INTO "search_piece" VALUES(4,'ard-officer',22);
INSERT INTO "search_piece" VALUES(4,'ard-officer',4);
INSERT INTO "search_piece" VALUES(4,'ard-head',3);
INSERT INTO "search_piece" VALUES(4,'administrato',27);
INSERT INTO "search_piece" VALUES(4,'ad',3);
INSERT INTO "search_piece" VALUES(4,'2.cell-secre',15);
INSERT INTO "search_piece" VALUES(4,'2.cell-clerk',16);
INSERT INTO "search_piece" VALUES(4,'2.board-offi',22);
INSERT INTO "search_piece" VALUES(4,'2.bloc-secre',21);
INSERT INTO "search_piece" VALUES(4,'1.follower',14);
INSERT INTO "search_piece" VALUES(4,'1.cell-secre',25);
INSERT INTO "search_piece" VALUES(4,'1.cell-secre',17);
INSERT INTO "search_piece" VALUES(4,'1.cell-secre',10);
INSERT INTO "search_piece" VALUES(4,'1.cell-membe',12);
INSERT INTO "search_piece" VALUES(4,'1.cell-deput',11);
INSERT INTO "search_piece" VALUES(4,'1.cell-clerk',26);
INSERT INTO "search_piece" VALUES(4,'1.cell-clerk',18);
INSERT INTO "search_piece" VALUES(4,'1.cell-clerk',13);
INSERT INTO "search_piece" VALUES(4,'.follower',14);
INSERT INTO "search_piece" VALUES(4,'.committee-s',23);
INSERT INTO "search_piece" VALUES(4,'.committee-s',8);
INSERT INTO "search_piece" VALUES(4,'.committee-s',5);
INSERT INTO "search_piece" VALUES(4,'.committee-o',24);
INSERT INTO "search_piece" VALUES(4,'.committee-o',9);
INSERT INTO "search_piece" VALUES(4,'.committee-o',7);
INSERT INTO "search_piece" VALUES(4,'.committee-d',6);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',25);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',19);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',17);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',15);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',10);
INSERT INTO "search_piece" VALUES(4,'.cell-member',12);
INSERT INTO "search_piece" VALUES(4,'.cell-deputy',11);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',26);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',20);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',18);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',16);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',13);
INSERT INTO "search_piece" VALUES(4,'.board-offic',22);
INSERT INTO "search_piece" VALUES(4,'.board-offic',4);
INSERT INTO "search_piece" VALUES(4,'.board-head',3);
INSERT INTO "search_piece" VALUES(4,'.bloc-secret',21);
INSERT INTO "search_piece" VALUES(4,'.bloc-secret',1);
INSERT INTO "search_piece" VALUES(4,'.bloc-deputy',2);
INSERT INTO "search_piece" VALUES(4,'-secretary',25);
INSERT INTO "search_piece" VALUES(4,'-secretary',23);
INSERT INTO "search_piece" VALUES(4,'-secretary',21);
INSERT INTO "search_piece" VALUES(4,'-secretary',19);
INSERT INTO "search_piece" VALUES(4,'-secretary',17);
INSERT INTO "search_piece" VALUES(4,'-secretary',15);
INSERT INTO "search_piece" VALUES(4,'-secretary',10);
INSERT INTO "search_piece" VALUES(4,'-secretary',8);
INSERT INTO "search_piece" VALUES(4,'-secretary',5);
INSERT INTO "search_piece" VALUES(4,'-secretary',1);
INSERT INTO "search_piece" VALUES(4,'-officer',24);
INSERT INTO "search_piece" VALUES(4,'-officer',22);
INSERT INTO "search_piece" VALUES(4,'-officer',9);
INSERT INTO "search_piece" VALUES(4,'-officer',7);
INSERT INTO "search_piece" VALUES(4,'-officer',4);
INSERT INTO "search_piece" VALUES(4,'-member',12);
INSERT INTO "search_piece" VALUES(4,'-head',3);
INSERT INTO "search_piece" VALUES(4,'-deputy',11);
INSERT INTO "search_piece" VALUES(4,'-deputy',6);
INSERT INTO "search_piece" VALUES(4,'-deputy',2);
INSERT INTO "search_piece" VALUES(4,'-clerk',26);
INSERT INTO "search_piece" VALUES(4,'-clerk',20);
INSERT INTO "search_piece" VALUES(4,'-clerk',18);
INSERT INTO "search_piece" VALUES(4,'-clerk',16);
INSERT INTO "search_piece" VALUES(4,'-clerk',13);
INSERT INTO "search_piece" VALUES(3,'y',25);
INSERT INTO "search_piece" VALUES(3,'y',23);
INSERT INTO "search_piece" VALUES(3,'y',21);
INSERT INTO "search_piece" VALUES(3,'y',19);
INSERT INTO "search_piece" VALUES(3,'y',17);
INSERT INTO "search_piece" VALUES(3,'y',15);
INSERT INTO "search_piece" VALUES(3,'y',11);
INSERT INTO "search_piece" VALUES(3,'y',10);
INSERT INTO "search_piece" VALUES(3,'y',8);
INSERT INTO "search_piece" VALUES(3,'y',6);
INSERT INTO "search_piece" VALUES(3,'y',5);
INSERT INTO "search_piece" VALUES(3,'y',2);
INSERT INTO "search_piece" VALUES(3,'y',1);
INSERT INTO "search_piece" VALUES(3,'wer',14);
INSERT INTO "search_piece" VALUES(3,'uty',11);
INSERT INTO "search_piece" VALUES(3,'uty',6);
INSERT INTO "search_piece" VALUES(3,'uty',2);
INSERT INTO "search_piece" VALUES(3,'uoi k2.board',22);
INSERT INTO "search_piece" VALUES(3,'uoi k2.bloc_',21);
INSERT INTO "search_piece" VALUES(3,'uoi k.board_',4);
INSERT INTO "search_piece" VALUES(3,'uoi k.board_',3);
INSERT INTO "search_piece" VALUES(3,'uoi k.bloc_s',1);
INSERT INTO "search_piece" VALUES(3,'uoi k.bloc_d',2);
INSERT INTO "search_piece" VALUES(3,'uoi e1.cell_',26);
INSERT INTO "search_piece" VALUES(3,'uoi e1.cell_',25);
INSERT INTO "search_piece" VALUES(3,'uoi e.commit',24);
INSERT INTO "search_piece" VALUES(3,'uoi e.commit',23);
INSERT INTO "search_piece" VALUES(3,'uoi db1.cell',18);
INSERT INTO "search_piece" VALUES(3,'uoi db1.cell',17);
INSERT INTO "search_piece" VALUES(3,'uoi db.commi',9);
INSERT INTO "search_piece" VALUES(3,'uoi db.commi',8);
INSERT INTO "search_piece" VALUES(3,'uoi d2.cell_',16);
INSERT INTO "search_piece" VALUES(3,'uoi d2.cell_',15);
INSERT INTO "search_piece" VALUES(3,'uoi d1.follo',14);
INSERT INTO "search_piece" VALUES(3,'uoi d1.cell_',13);
INSERT INTO "search_piece" VALUES(3,'uoi d1.cell_',12);
INSERT INTO "search_piece" VALUES(3,'uoi d1.cell_',11);
INSERT INTO "search_piece" VALUES(3,'uoi d1.cell_',10);
INSERT INTO "search_piece" VALUES(3,'uoi d.commit',7);
INSERT INTO "search_piece" VALUES(3,'uoi d.commit',6);
INSERT INTO "search_piece" VALUES(3,'uoi d.commit',5);
INSERT INTO "search_piece" VALUES(3,'uoi c.cell_s',19);
INSERT INTO "search_piece" VALUES(3,'uoi c.cell_c',20);
INSERT INTO "search_piece" VALUES(3,'uoi auditor',28);
INSERT INTO "search_piece" VALUES(3,'uoi administ',27);
INSERT INTO "search_piece" VALUES(3,'uditor',28);
INSERT INTO "search_piece" VALUES(3,'ty',11);
INSERT INTO "search_piece" VALUES(3,'ty',6);
INSERT INTO "search_piece" VALUES(3,'ty',2);
INSERT INTO "search_piece" VALUES(3,'ttee_secreta',23);
INSERT INTO "search_piece" VALUES(3,'ttee_secreta',8);
INSERT INTO "search_piece" VALUES(3,'ttee_secreta',5);
INSERT INTO "search_piece" VALUES(3,'ttee_officer',24);
INSERT INTO "search_piece" VALUES(3,'ttee_officer',9);
INSERT INTO "search_piece" VALUES(3,'ttee_officer',7);
INSERT INTO "search_piece" VALUES(3,'ttee_deputy',6);
INSERT INTO "search_piece" VALUES(3,'trator',27);
INSERT INTO "search_piece" VALUES(3,'tor',28);
INSERT INTO "search_piece" VALUES(3,'tor',27);
INSERT INTO "search_piece" VALUES(3,'tee_secretar',23);
INSERT INTO "search_piece" VALUES(3,'tee_secretar',8);
INSERT INTO "search_piece" VALUES(3,'tee_secretar',5);
INSERT INTO "search_piece" VALUES(3,'tee_officer',24);
INSERT INTO "search_piece" VALUES(3,'tee_officer',9);
INSERT INTO "search_piece" VALUES(3,'tee_officer',7);
INSERT INTO "search_piece" VALUES(3,'tee_deputy',6);
INSERT INTO "search_piece" VALUES(3,'tary',25);
INSERT INTO "search_piece" VALUES(3,'tary',23);
INSERT INTO "search_piece" VALUES(3,'tary',21);
INSERT INTO "search_piece" VALUES(3,'tary',19);
INSERT INTO "search_piece" VALUES(3,'tary',17);
INSERT INTO "search_piece" VALUES(3,'tary',15);
INSERT INTO "search_piece" VALUES(3,'tary',10);
INSERT INTO "search_piece" VALUES(3,'tary',8);
INSERT INTO "search_piece" VALUES(3,'tary',5);
INSERT INTO "search_piece" VALUES(3,'tary',1);
INSERT INTO "search_piece" VALUES(3,'strator',27);
INSERT INTO "search_piece" VALUES(3,'secretary',25);
INSERT INTO "search_piece" VALUES(3,'secretary',23);
INSERT INTO "search_piece" VALUES(3,'secretary',21);
INSERT INTO "search_piece" VALUES(3,'secretary',19);
INSERT INTO "search_piece" VALUES(3,'secretary',17);
INSERT INTO "search_piece" VALUES(3,'secretary',15);
INSERT INTO "search_piece" VALUES(3,'secretary',10);
INSERT INTO "search_piece" VALUES(3,'secretary',8);
INSERT INTO "search_piece" VALUES(3,'secretary',5);
INSERT INTO "search_piece" VALUES(3,'secretary',1);
INSERT INTO "search_piece" VALUES(3,'ry',25);
INSERT INTO "search_piece" VALUES(3,'ry',23);
INSERT INTO "search_piece" VALUES(3,'ry',21);
INSERT INTO "search_piece" VALUES(3,'ry',19);
INSERT INTO "search_piece" VALUES(3,'ry',17);
INSERT INTO "search_piece" VALUES(3,'ry',15);
INSERT INTO "search_piece" VALUES(3,'ry',10);
INSERT INTO "search_piece" VALUES(3,'ry',8);
INSERT INTO "search_piece" VALUES(3,'ry',5);
INSERT INTO "search_piece" VALUES(3,'ry',1);
INSERT INTO "search_piece" VALUES(3,'rk',26);
INSERT INTO "search_piece" VALUES(3,'rk',20);
INSERT INTO "search_piece" VALUES(3,'rk',18);
INSERT INTO "search_piece" VALUES(3,'rk',16);
INSERT INTO "search_piece" VALUES(3,'rk',13);
INSERT INTO "search_piece" VALUES(3,'retary',25);
INSERT INTO "search_piece" VALUES(3,'retary',23);
INSERT INTO "search_piece" VALUES(3,'retary',21);
INSERT INTO "search_piece" VALUES(3,'retary',19);
INSERT INTO "search_piece" VALUES(3,'retary',17);
INSERT INTO "search_piece" VALUES(3,'retary',15);
INSERT INTO "search_piece" VALUES(3,'retary',10);
INSERT INTO "search_piece" VALUES(3,'retary',8);
INSERT INTO "search_piece" VALUES(3,'retary',5);
INSERT INTO "search_piece" VALUES(3,'retary',1);
INSERT INTO "search_piece" VALUES(3,'rd_officer',22);
INSERT INTO "search_piece" VALUES(3,'rd_officer',4);
INSERT INTO "search_piece" VALUES(3,'rd_head',3);
INSERT INTO "search_piece" VALUES(3,'rator',27);
INSERT INTO "search_piece" VALUES(3,'r',28);
INSERT INTO "search_piece" VALUES(3,'r',27);
INSERT INTO "search_piece" VALUES(3,'r',24);
INSERT INTO "search_piece" VALUES(3,'r',22);
INSERT INTO "search_piece" VALUES(3,'r',14);
INSERT INTO "search_piece" VALUES(3,'r',12);
INSERT INTO "search_piece" VALUES(3,'r',9);
INSERT INTO "search_piece" VALUES(3,'r',7);
INSERT INTO "search_piece" VALUES(3,'r',4);
INSERT INTO "search_piece" VALUES(3,'puty',11);
INSERT INTO "search_piece" VALUES(3,'puty',6);
INSERT INTO "search_piece" VALUES(3,'puty',2);
INSERT INTO "search_piece" VALUES(3,'ower',14);
INSERT INTO "search_piece" VALUES(3,'or',28);
INSERT INTO "search_piece" VALUES(3,'or',27);
INSERT INTO "search_piece" VALUES(3,'ommittee_sec',23);
INSERT INTO "search_piece" VALUES(3,'ommittee_sec',8);
INSERT INTO "search_piece" VALUES(3,'ommittee_sec',5);
INSERT INTO "search_piece" VALUES(3,'ommittee_off',24);
INSERT INTO "search_piece" VALUES(3,'ommittee_off',9);
INSERT INTO "search_piece" VALUES(3,'ommittee_off',7);
INSERT INTO "search_piece" VALUES(3,'ommittee_dep',6);
INSERT INTO "search_piece" VALUES(3,'ollower',14);
INSERT INTO "search_piece" VALUES(3,'oi k2.board_',22);
INSERT INTO "search_piece" VALUES(3,'oi k2.bloc_s',21);
INSERT INTO "search_piece" VALUES(3,'oi k.board_o',4);
INSERT INTO "search_piece" VALUES(3,'oi k.board_h',3);
INSERT INTO "search_piece" VALUES(3,'oi k.bloc_se',1);
INSERT INTO "search_piece" VALUES(3,'oi k.bloc_de',2);
INSERT INTO "search_piece" VALUES(3,'oi e1.cell_s',25);
INSERT INTO "search_piece" VALUES(3,'oi e1.cell_c',26);
INSERT INTO "search_piece" VALUES(3,'oi e.committ',24);
INSERT INTO "search_piece" VALUES(3,'oi e.committ',23);
INSERT INTO "search_piece" VALUES(3,'oi db1.cell_',18);
INSERT INTO "search_piece" VALUES(3,'oi db1.cell_',17);
INSERT INTO "search_piece" VALUES(3,'oi db.commit',9);
INSERT INTO "search_piece" VALUES(3,'oi db.commit',8);
INSERT INTO "search_piece" VALUES(3,'oi d2.cell_s',15);
INSERT INTO "search_piece" VALUES(3,'oi d2.cell_c',16);
INSERT INTO "search_piece" VALUES(3,'oi d1.follow',14);
INSERT INTO "search_piece" VALUES(3,'oi d1.cell_s',10);
INSERT INTO "search_piece" VALUES(3,'oi d1.cell_m',12);
INSERT INTO "search_piece" VALUES(3,'oi d1.cell_d',11);
INSERT INTO "search_piece" VALUES(3,'oi d1.cell_c',13);
INSERT INTO "search_piece" VALUES(3,'oi d.committ',7);
INSERT INTO "search_piece" VALUES(3,'oi d.committ',6);
INSERT INTO "search_piece" VALUES(3,'oi d.committ',5);
INSERT INTO "search_piece" VALUES(3,'oi c.cell_se',19);
INSERT INTO "search_piece" VALUES(3,'oi c.cell_cl',20);
INSERT INTO "search_piece" VALUES(3,'oi auditor',28);
INSERT INTO "search_piece" VALUES(3,'oi administr',27);
INSERT INTO "search_piece" VALUES(3,'officer',24);
INSERT INTO "search_piece" VALUES(3,'officer',22);
INSERT INTO "search_piece" VALUES(3,'officer',9);
INSERT INTO "search_piece" VALUES(3,'officer',7);
INSERT INTO "search_piece" VALUES(3,'officer',4);
INSERT INTO "search_piece" VALUES(3,'oc_secretary',21);
INSERT INTO "search_piece" VALUES(3,'oc_secretary',1);
INSERT INTO "search_piece" VALUES(3,'oc_deputy',2);
INSERT INTO "search_piece" VALUES(3,'oard_officer',22);
INSERT INTO "search_piece" VALUES(3,'oard_officer',4);
INSERT INTO "search_piece" VALUES(3,'oard_head',3);
INSERT INTO "search_piece" VALUES(3,'nistrator',27);
INSERT INTO "search_piece" VALUES(3,'nguoi k2.boa',22);
INSERT INTO "search_piece" VALUES(3,'nguoi k2.blo',21);
INSERT INTO "search_piece" VALUES(3,'nguoi k.boar',4);
INSERT INTO "search_piece" VALUES(3,'nguoi k.boar',3);
INSERT INTO "search_piece" VALUES(3,'nguoi k.bloc',2);
INSERT INTO "search_piece" VALUES(3,'nguoi k.bloc',1);
INSERT INTO "search_piece" VALUES(3,'nguoi e1.cel',26);
INSERT INTO "search_piece" VALUES(3,'nguoi e1.cel',25);
INSERT INTO "search_piece" VALUES(3,'nguoi e.comm',24);
INSERT INTO "search_piece" VALUES(3,'nguoi e.comm',23);
INSERT INTO "search_piece" VALUES(3,'nguoi db1.ce',18);
INSERT INTO "search_piece" VALUES(3,'nguoi db1.ce',17);
INSERT INTO "search_piece" VALUES(3,'nguoi db.com',9);
INSERT INTO "search_piece" VALUES(3,'nguoi db.com',8);
INSERT INTO "search_piece" VALUES(3,'nguoi d2.cel',16);
INSERT INTO "search_piece" VALUES(3,'nguoi d2.cel',15);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.fol',14);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.cel',13);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.cel',12);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.cel',11);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.cel',10);
INSERT INTO "search_piece" VALUES(3,'nguoi d.comm',7);
INSERT INTO "search_piece" VALUES(3,'nguoi d.comm',6);
INSERT INTO "search_piece" VALUES(3,'nguoi d.comm',5);
INSERT INTO "search_piece" VALUES(3,'nguoi c.cell',20);
INSERT INTO "search_piece" VALUES(3,'nguoi c.cell',19);
INSERT INTO "search_piece" VALUES(3,'nguoi audito',28);
INSERT INTO "search_piece" VALUES(3,'nguoi admini',27);
INSERT INTO "search_piece" VALUES(3,'mmittee_secr',23);
INSERT INTO "search_piece" VALUES(3,'mmittee_secr',8);
INSERT INTO "search_piece" VALUES(3,'mmittee_secr',5);
INSERT INTO "search_piece" VALUES(3,'mmittee_offi',24);
INSERT INTO "search_piece" VALUES(3,'mmittee_offi',9);
INSERT INTO "search_piece" VALUES(3,'mmittee_offi',7);
INSERT INTO "search_piece" VALUES(3,'mmittee_depu',6);
INSERT INTO "search_piece" VALUES(3,'mittee_secre',23);
INSERT INTO "search_piece" VALUES(3,'mittee_secre',8);
INSERT INTO "search_piece" VALUES(3,'mittee_secre',5);
INSERT INTO "search_piece" VALUES(3,'mittee_offic',24);
INSERT INTO "search_piece" VALUES(3,'mittee_offic',9);
INSERT INTO "search_piece" VALUES(3,'mittee_offic',7);
INSERT INTO "search_piece" VALUES(3,'mittee_deput',6);
INSERT INTO "search_piece" VALUES(3,'ministrator',27);
INSERT INTO "search_piece" VALUES(3,'member',12);
INSERT INTO "search_piece" VALUES(3,'mber',12);
INSERT INTO "search_piece" VALUES(3,'lower',14);
INSERT INTO "search_piece" VALUES(3,'loc_secretar',21);
INSERT INTO "search_piece" VALUES(3,'loc_secretar',1);
INSERT INTO "search_piece" VALUES(3,'loc_deputy',2);
INSERT INTO "search_piece" VALUES(3,'llower',14);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',25);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',19);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',17);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',15);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',10);
INSERT INTO "search_piece" VALUES(3,'ll_member',12);
INSERT INTO "search_piece" VALUES(3,'ll_deputy',11);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',26);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',20);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',18);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',16);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',13);
INSERT INTO "search_piece" VALUES(3,'lerk',26);
INSERT INTO "search_piece" VALUES(3,'lerk',20);
INSERT INTO "search_piece" VALUES(3,'lerk',18);
INSERT INTO "search_piece" VALUES(3,'lerk',16);
INSERT INTO "search_piece" VALUES(3,'lerk',13);
INSERT INTO "search_piece" VALUES(3,'l_secretary',25);
INSERT INTO "search_piece" VALUES(3,'l_secretary',19);
INSERT INTO "search_piece" VALUES(3,'l_secretary',17);
INSERT INTO "search_piece" VALUES(3,'l_secretary',15);
INSERT INTO "search_piece" VALUES(3,'l_secretary',10);
INSERT INTO "search_piece" VALUES(3,'l_member',12);
INSERT INTO "search_piece" VALUES(3,'l_deputy',11);
INSERT INTO "search_piece" VALUES(3,'l_clerk',26);
INSERT INTO "search_piece" VALUES(3,'l_clerk',20);
INSERT INTO "search_piece" VALUES(3,'l_clerk',18);
INSERT INTO "search_piece" VALUES(3,'l_clerk',16);
INSERT INTO "search_piece" VALUES(3,'l_clerk',13);
INSERT INTO "search_piece" VALUES(3,'k2.board_off',22);
INSERT INTO "search_piece" VALUES(3,'k2.bloc_secr',21);
INSERT INTO "search_piece" VALUES(3,'k.board_offi',4);
INSERT INTO "search_piece" VALUES(3,'k.board_head',3);
INSERT INTO "search_piece" VALUES(3,'k.bloc_secre',1);
INSERT INTO "search_piece" VALUES(3,'k.bloc_deput',2);
INSERT INTO "search_piece" VALUES(3,'k',26);
INSERT INTO "search_piece" VALUES(3,'k',20);
INSERT INTO "search_piece" VALUES(3,'k',18);
INSERT INTO "search_piece" VALUES(3,'k',16);
INSERT INTO "search_piece" VALUES(3,'k',13);
INSERT INTO "search_piece" VALUES(3,'ittee_secret',23);
INSERT INTO "search_piece" VALUES(3,'ittee_secret',8);
INSERT INTO "search_piece" VALUES(3,'ittee_secret',5);
INSERT INTO "search_piece" VALUES(3,'ittee_office',24);
INSERT INTO "search_piece" VALUES(3,'ittee_office',9);
INSERT INTO "search_piece" VALUES(3,'ittee_office',7);
INSERT INTO "search_piece" VALUES(3,'ittee_deputy',6);
INSERT INTO "search_piece" VALUES(3,'itor',28);
INSERT INTO "search_piece" VALUES(3,'istrator',27);
INSERT INTO "search_piece" VALUES(3,'inistrator',27);
INSERT INTO "search_piece" VALUES(3,'icer',24);
INSERT INTO "search_piece" VALUES(3,'icer',22);
INSERT INTO "search_piece" VALUES(3,'icer',9);
INSERT INTO "search_piece" VALUES(3,'icer',7);
INSERT INTO "search_piece" VALUES(3,'icer',4);
INSERT INTO "search_piece" VALUES(3,'i k2.board_o',22);
INSERT INTO "search_piece" VALUES(3,'i k2.bloc_se',21);
INSERT INTO "search_piece" VALUES(3,'i k.board_of',4);
INSERT INTO "search_piece" VALUES(3,'i k.board_he',3);
INSERT INTO "search_piece" VALUES(3,'i k.bloc_sec',1);
INSERT INTO "search_piece" VALUES(3,'i k.bloc_dep',2);
INSERT INTO "search_piece" VALUES(3,'i e1.cell_se',25);
INSERT INTO "search_piece" VALUES(3,'i e1.cell_cl',26);
INSERT INTO "search_piece" VALUES(3,'i e.committe',24);
INSERT INTO "search_piece" VALUES(3,'i e.committe',23);
INSERT INTO "search_piece" VALUES(3,'i db1.cell_s',17);
INSERT INTO "search_piece" VALUES(3,'i db1.cell_c',18);
INSERT INTO "search_piece" VALUES(3,'i db.committ',9);
INSERT INTO "search_piece" VALUES(3,'i db.committ',8);
INSERT INTO "search_piece" VALUES(3,'i d2.cell_se',15);
INSERT INTO "search_piece" VALUES(3,'i d2.cell_cl',16);
INSERT INTO "search_piece" VALUES(3,'i d1.followe',14);
INSERT INTO "search_piece" VALUES(3,'i d1.cell_se',10);
INSERT INTO "search_piece" VALUES(3,'i d1.cell_me',12);
INSERT INTO "search_piece" VALUES(3,'i d1.cell_de',11);
INSERT INTO "search_piece" VALUES(3,'i d1.cell_cl',13);
INSERT INTO "search_piece" VALUES(3,'i d.committe',7);
INSERT INTO "search_piece" VALUES(3,'i d.committe',6);
INSERT INTO "search_piece" VALUES(3,'i d.committe',5);
INSERT INTO "search_piece" VALUES(3,'i c.cell_sec',19);
INSERT INTO "search_piece" VALUES(3,'i c.cell_cle',20);
INSERT INTO "search_piece" VALUES(3,'i auditor',28);
INSERT INTO "search_piece" VALUES(3,'i administra',27);
INSERT INTO "search_piece" VALUES(3,'head',3);
INSERT INTO "search_piece" VALUES(3,'guoi k2.boar',22);
INSERT INTO "search_piece" VALUES(3,'guoi k2.bloc',21);
INSERT INTO "search_piece" VALUES(3,'guoi k.board',4);
INSERT INTO "search_piece" VALUES(3,'guoi k.board',3);
INSERT INTO "search_piece" VALUES(3,'guoi k.bloc_',2);
INSERT INTO "search_piece" VALUES(3,'guoi k.bloc_',1);
INSERT INTO "search_piece" VALUES(3,'guoi e1.cell',26);
INSERT INTO "search_piece" VALUES(3,'guoi e1.cell',25);
INSERT INTO "search_piece" VALUES(3,'guoi e.commi',24);
INSERT INTO "search_piece" VALUES(3,'guoi e.commi',23);
INSERT INTO "search_piece" VALUES(3,'guoi db1.cel',18);
INSERT INTO "search_piece" VALUES(3,'guoi db1.cel',17);
INSERT INTO "search_piece" VALUES(3,'guoi db.comm',9);
INSERT INTO "search_piece" VALUES(3,'guoi db.comm',8);
INSERT INTO "search_piece" VALUES(3,'guoi d2.cell',16);
INSERT INTO "search_piece" VALUES(3,'guoi d2.cell',15);
INSERT INTO "search_piece" VALUES(3,'guoi d1.foll',14);
INSERT INTO "search_piece" VALUES(3,'guoi d1.cell',13);
INSERT INTO "search_piece" VALUES(3,'guoi d1.cell',12);
INSERT INTO "search_piece" VALUES(3,'guoi d1.cell',11);
INSERT INTO "search_piece" VALUES(3,'guoi d1.cell',10);
INSERT INTO "search_piece" VALUES(3,'guoi d.commi',7);
INSERT INTO "search_piece" VALUES(3,'guoi d.commi',6);
INSERT INTO "search_piece" VALUES(3,'guoi d.commi',5);
INSERT INTO "search_piece" VALUES(3,'guoi c.cell_',20);
INSERT INTO "search_piece" VALUES(3,'guoi c.cell_',19);
INSERT INTO "search_piece" VALUES(3,'guoi auditor',28);
INSERT INTO "search_piece" VALUES(3,'guoi adminis',27);
INSERT INTO "search_piece" VALUES(3,'follower',14);
INSERT INTO "search_piece" VALUES(3,'ficer',24);
INSERT INTO "search_piece" VALUES(3,'ficer',22);
INSERT INTO "search_piece" VALUES(3,'ficer',9);
INSERT INTO "search_piece" VALUES(3,'ficer',7);
INSERT INTO "search_piece" VALUES(3,'ficer',4);
INSERT INTO "search_piece" VALUES(3,'fficer',24);
INSERT INTO "search_piece" VALUES(3,'fficer',22);
INSERT INTO "search_piece" VALUES(3,'fficer',9);
INSERT INTO "search_piece" VALUES(3,'fficer',7);
INSERT INTO "search_piece" VALUES(3,'fficer',4);
INSERT INTO "search_piece" VALUES(3,'etary',25);
INSERT INTO "search_piece" VALUES(3,'etary',23);
INSERT INTO "search_piece" VALUES(3,'etary',21);
INSERT INTO "search_piece" VALUES(3,'etary',19);
INSERT INTO "search_piece" VALUES(3,'etary',17);
INSERT INTO "search_piece" VALUES(3,'etary',15);
INSERT INTO "search_piece" VALUES(3,'etary',10);
INSERT INTO "search_piece" VALUES(3,'etary',8);
INSERT INTO "search_piece" VALUES(3,'etary',5);
INSERT INTO "search_piece" VALUES(3,'etary',1);
INSERT INTO "search_piece" VALUES(3,'erk',26);
INSERT INTO "search_piece" VALUES(3,'erk',20);
INSERT INTO "search_piece" VALUES(3,'erk',18);
INSERT INTO "search_piece" VALUES(3,'erk',16);
INSERT INTO "search_piece" VALUES(3,'erk',13);
INSERT INTO "search_piece" VALUES(3,'er',24);
INSERT INTO "search_piece" VALUES(3,'er',22);
INSERT INTO "search_piece" VALUES(3,'er',14);
INSERT INTO "search_piece" VALUES(3,'er',12);
INSERT INTO "search_piece" VALUES(3,'er',9);
INSERT INTO "search_piece" VALUES(3,'er',7);
INSERT INTO "search_piece" VALUES(3,'er',4);
INSERT INTO "search_piece" VALUES(3,'eputy',11);
INSERT INTO "search_piece" VALUES(3,'eputy',6);
INSERT INTO "search_piece" VALUES(3,'eputy',2);
INSERT INTO "search_piece" VALUES(3,'ember',12);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',25);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',19);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',17);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',15);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',10);
INSERT INTO "search_piece" VALUES(3,'ell_member',12);
INSERT INTO "search_piece" VALUES(3,'ell_deputy',11);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',26);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',20);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',18);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',16);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',13);
INSERT INTO "search_piece" VALUES(3,'ee_secretary',23);
INSERT INTO "search_piece" VALUES(3,'ee_secretary',8);
INSERT INTO "search_piece" VALUES(3,'ee_secretary',5);
INSERT INTO "search_piece" VALUES(3,'ee_officer',24);
INSERT INTO "search_piece" VALUES(3,'ee_officer',9);
INSERT INTO "search_piece" VALUES(3,'ee_officer',7);
INSERT INTO "search_piece" VALUES(3,'ee_deputy',6);
INSERT INTO "search_piece" VALUES(3,'ecretary',25);
INSERT INTO "search_piece" VALUES(3,'ecretary',23);
INSERT INTO "search_piece" VALUES(3,'ecretary',21);
INSERT INTO "search_piece" VALUES(3,'ecretary',19);
INSERT INTO "search_piece" VALUES(3,'ecretary',17);
INSERT INTO "search_piece" VALUES(3,'ecretary',15);
INSERT INTO "search_piece" VALUES(3,'ecretary',10);
INSERT INTO "search_piece" VALUES(3,'ecretary',8);
INSERT INTO "search_piece" VALUES(3,'ecretary',5);
INSERT INTO "search_piece" VALUES(3,'ecretary',1);
INSERT INTO "search_piece" VALUES(3,'ead',3);
INSERT INTO "search_piece" VALUES(3,'e_secretary',23);
INSERT INTO "search_piece" VALUES(3,'e_secretary',8);
INSERT INTO "search_piece" VALUES(3,'e_secretary',5);
INSERT INTO "search_piece" VALUES(3,'e_officer',24);
INSERT INTO "search_piece" VALUES(3,'e_officer',9);
INSERT INTO "search_piece" VALUES(3,'e_officer',7);
INSERT INTO "search_piece" VALUES(3,'e_deputy',6);
INSERT INTO "search_piece" VALUES(3,'e1.cell_secr',25);
INSERT INTO "search_piece" VALUES(3,'e1.cell_cler',26);
INSERT INTO "search_piece" VALUES(3,'e.committee_',24);
INSERT INTO "search_piece" VALUES(3,'e.committee_',23);
INSERT INTO "search_piece" VALUES(3,'dministrator',27);
INSERT INTO "search_piece" VALUES(3,'ditor',28);
INSERT INTO "search_piece" VALUES(3,'deputy',11);
INSERT INTO "search_piece" VALUES(3,'deputy',6);
INSERT INTO "search_piece" VALUES(3,'deputy',2);
INSERT INTO "search_piece" VALUES(3,'db1.cell_sec',17);
INSERT INTO "search_piece" VALUES(3,'db1.cell_cle',18);
INSERT INTO "search_piece" VALUES(3,'db.committee',9);
INSERT INTO "search_piece" VALUES(3,'db.committee',8);
INSERT INTO "search_piece" VALUES(3,'d_officer',22);
INSERT INTO "search_piece" VALUES(3,'d_officer',4);
INSERT INTO "search_piece" VALUES(3,'d_head',3);
INSERT INTO "search_piece" VALUES(3,'d2.cell_secr',15);
INSERT INTO "search_piece" VALUES(3,'d2.cell_cler',16);
INSERT INTO "search_piece" VALUES(3,'d1.follower',14);
INSERT INTO "search_piece" VALUES(3,'d1.cell_secr',10);
INSERT INTO "search_piece" VALUES(3,'d1.cell_memb',12);
INSERT INTO "search_piece" VALUES(3,'d1.cell_depu',11);
INSERT INTO "search_piece" VALUES(3,'d1.cell_cler',13);
INSERT INTO "search_piece" VALUES(3,'d.committee_',7);
INSERT INTO "search_piece" VALUES(3,'d.committee_',6);
INSERT INTO "search_piece" VALUES(3,'d.committee_',5);
INSERT INTO "search_piece" VALUES(3,'d',3);
INSERT INTO "search_piece" VALUES(3,'cretary',25);
INSERT INTO "search_piece" VALUES(3,'cretary',23);
INSERT INTO "search_piece" VALUES(3,'cretary',21);
INSERT INTO "search_piece" VALUES(3,'cretary',19);
INSERT INTO "search_piece" VALUES(3,'cretary',17);
INSERT INTO "search_piece" VALUES(3,'cretary',15);
INSERT INTO "search_piece" VALUES(3,'cretary',10);
INSERT INTO "search_piece" VALUES(3,'cretary',8);
INSERT INTO "search_piece" VALUES(3,'cretary',5);
INSERT INTO "search_piece" VALUES(3,'cretary',1);
INSERT INTO "search_piece" VALUES(3,'committee_se',23);
INSERT INTO "search_piece" VALUES(3,'committee_se',8);
INSERT INTO "search_piece" VALUES(3,'committee_se',5);
INSERT INTO "search_piece" VALUES(3,'committee_of',24);
INSERT INTO "search_piece" VALUES(3,'committee_of',9);
INSERT INTO "search_piece" VALUES(3,'committee_of',7);
INSERT INTO "search_piece" VALUES(3,'committee_de',6);
INSERT INTO "search_piece" VALUES(3,'clerk',26);
INSERT INTO "search_piece" VALUES(3,'clerk',20);
INSERT INTO "search_piece" VALUES(3,'clerk',18);
INSERT INTO "search_piece" VALUES(3,'clerk',16);
INSERT INTO "search_piece" VALUES(3,'clerk',13);
INSERT INTO "search_piece" VALUES(3,'cer',24);
INSERT INTO "search_piece" VALUES(3,'cer',22);
INSERT INTO "search_piece" VALUES(3,'cer',9);
INSERT INTO "search_piece" VALUES(3,'cer',7);
INSERT INTO "search_piece" VALUES(3,'cer',4);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',25);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',19);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',17);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',15);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',10);
INSERT INTO "search_piece" VALUES(3,'cell_member',12);
INSERT INTO "search_piece" VALUES(3,'cell_deputy',11);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',26);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',20);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',18);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',16);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',13);
INSERT INTO "search_piece" VALUES(3,'c_secretary',21);
INSERT INTO "search_piece" VALUES(3,'c_secretary',1);
INSERT INTO "search_piece" VALUES(3,'c_deputy',2);
INSERT INTO "search_piece" VALUES(3,'c.cell_secre',19);
INSERT INTO "search_piece" VALUES(3,'c.cell_clerk',20);
INSERT INTO "search_piece" VALUES(3,'board_office',22);
INSERT INTO "search_piece" VALUES(3,'board_office',4);
INSERT INTO "search_piece" VALUES(3,'board_head',3);
INSERT INTO "search_piece" VALUES(3,'bloc_secreta',21);
INSERT INTO "search_piece" VALUES(3,'bloc_secreta',1);
INSERT INTO "search_piece" VALUES(3,'bloc_deputy',2);
INSERT INTO "search_piece" VALUES(3,'ber',12);
INSERT INTO "search_piece" VALUES(3,'b1.cell_secr',17);
INSERT INTO "search_piece" VALUES(3,'b1.cell_cler',18);
INSERT INTO "search_piece" VALUES(3,'b.committee_',9);
INSERT INTO "search_piece" VALUES(3,'b.committee_',8);
INSERT INTO "search_piece" VALUES(3,'auditor',28);
INSERT INTO "search_piece" VALUES(3,'ator',27);
INSERT INTO "search_piece" VALUES(3,'ary',25);
INSERT INTO "search_piece" VALUES(3,'ary',23);
INSERT INTO "search_piece" VALUES(3,'ary',21);
INSERT INTO "search_piece" VALUES(3,'ary',19);
INSERT INTO "search_piece" VALUES(3,'ary',17);
INSERT INTO "search_piece" VALUES(3,'ary',15);
INSERT INTO "search_piece" VALUES(3,'ary',10);
INSERT INTO "search_piece" VALUES(3,'ary',8);
INSERT INTO "search_piece" VALUES(3,'ary',5);
INSERT INTO "search_piece" VALUES(3,'ary',1);
INSERT INTO "search_piece" VALUES(3,'ard_officer',22);
INSERT INTO "search_piece" VALUES(3,'ard_officer',4);
INSERT INTO "search_piece" VALUES(3,'ard_head',3);
INSERT INTO "search_piece" VALUES(3,'administrato',27);
INSERT INTO "search_piece" VALUES(3,'ad',3);
INSERT INTO "search_piece" VALUES(3,'_secretary',25);
INSERT INTO "search_piece" VALUES(3,'_secretary',23);
INSERT INTO "search_piece" VALUES(3,'_secretary',21);
INSERT INTO "search_piece" VALUES(3,'_secretary',19);
INSERT INTO "search_piece" VALUES(3,'_secretary',17);
INSERT INTO "search_piece" VALUES(3,'_secretary',15);
INSERT INTO "search_piece" VALUES(3,'_secretary',10);
INSERT INTO "search_piece" VALUES(3,'_secretary',8);
INSERT INTO "search_piece" VALUES(3,'_secretary',5);
INSERT INTO "search_piece" VALUES(3,'_secretary',1);
INSERT INTO "search_piece" VALUES(3,'_officer',24);
INSERT INTO "search_piece" VALUES(3,'_officer',22);
INSERT INTO "search_piece" VALUES(3,'_officer',9);
INSERT INTO "search_piece" VALUES(3,'_officer',7);
INSERT INTO "search_piece" VALUES(3,'_officer',4);
INSERT INTO "search_piece" VALUES(3,'_member',12);
INSERT INTO "search_piece" VALUES(3,'_head',3);
INSERT INTO "search_piece" VALUES(3,'_deputy',11);
INSERT INTO "search_piece" VALUES(3,'_deputy',6);
INSERT INTO "search_piece" VALUES(3,'_deputy',2);
INSERT INTO "search_piece" VALUES(3,'_clerk',26);
INSERT INTO "search_piece" VALUES(3,'_clerk',20);
INSERT INTO "search_piece" VALUES(3,'_clerk',18);
INSERT INTO "search_piece" VALUES(3,'_clerk',16);
INSERT INTO "search_piece" VALUES(3,'_clerk',13);
INSERT INTO "search_piece" VALUES(3,'2.cell_secre',15);
INSERT INTO "search_piece" VALUES(3,'2.cell_clerk',16);
INSERT INTO "search_piece" VALUES(3,'2.board_offi',22);
INSERT INTO "search_piece" VALUES(3,'2.bloc_secre',21);
INSERT INTO "search_piece" VALUES(3,'1.follower',14);
INSERT INTO "search_piece" VALUES(3,'1.cell_secre',25);
INSERT INTO "search_piece" VALUES(3,'1.cell_secre',17);
INSERT INTO "search_piece" VALUES(3,'1.cell_secre',10);
INSERT INTO "search_piece" VALUES(3,'1.cell_membe',12);
INSERT INTO "search_piece" VALUES(3,'1.cell_deput',11);
INSERT INTO "search_piece" VALUES(3,'1.cell_clerk',26);
INSERT INTO "search_piece" VALUES(3,'1.cell_clerk',18);
INSERT INTO "search_piece" VALUES(3,'1.cell_clerk',13);
INSERT INTO "search_piece" VALUES(3,'.follower',14);
INSERT INTO "search_piece" VALUES(3,'.committee_s',23);
INSERT INTO "search_piece" VALUES(3,'.committee_s',8);
INSERT INTO "search_piece" VALUES(3,'.committee_s',5);
INSERT INTO "search_piece" VALUES(3,'.committee_o',24);
INSERT INTO "search_piece" VALUES(3,'.committee_o',9);
INSERT INTO "search_piece" VALUES(3,'.committee_o',7);
INSERT INTO "search_piece" VALUES(3,'.committee_d',6);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',25);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',19);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',17);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',15);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',10);
INSERT INTO "search_piece" VALUES(3,'.cell_member',12);
INSERT INTO "search_piece" VALUES(3,'.cell_deputy',11);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',26);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',20);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',18);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',16);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',13);
INSERT INTO "search_piece" VALUES(3,'.board_offic',22);
INSERT INTO "search_piece" VALUES(3,'.board_offic',4);
INSERT INTO "search_piece" VALUES(3,'.board_head',3);
INSERT INTO "search_piece" VALUES(3,'.bloc_secret',21);
INSERT INTO "search_piece" VALUES(3,'.bloc_secret',1);
INSERT INTO "search_piece" VALUES(3,'.bloc_deputy',2);
INSERT INTO "search_piece" VALUES(2,'vien',7);
INSERT INTO "search_piece" VALUES(2,'van phong',4);
INSERT INTO "search_piece" VALUES(2,'u vien',7);
INSERT INTO "search_piece" VALUES(2,'u',3);
INSERT INTO "search_piece" VALUES(2,'u',2);
INSERT INTO "search_piece" VALUES(2,'tra',5);
INSERT INTO "search_piece" VALUES(2,'thu vien',7);
INSERT INTO "search_piece" VALUES(2,'thanh tra',5);
INSERT INTO "search_piece" VALUES(2,'t',6);
INSERT INTO "search_piece" VALUES(2,'t',1);
INSERT INTO "search_piece" VALUES(2,'so mau',2);
INSERT INTO "search_piece" VALUES(2,'so khac',9);
INSERT INTO "search_piece" VALUES(2,'ra',5);
INSERT INTO "search_piece" VALUES(2,'phong',4);
INSERT INTO "search_piece" VALUES(2,'phan mau',3);
INSERT INTO "search_piece" VALUES(2,'ot',6);
INSERT INTO "search_piece" VALUES(2,'ot',1);
INSERT INTO "search_piece" VALUES(2,'ong',4);
INSERT INTO "search_piece" VALUES(2,'oi mot',6);
INSERT INTO "search_piece" VALUES(2,'oi mot',1);
INSERT INTO "search_piece" VALUES(2,'oi hai',8);
INSERT INTO "search_piece" VALUES(2,'o van phong',4);
INSERT INTO "search_piece" VALUES(2,'o thu vien',7);
INSERT INTO "search_piece" VALUES(2,'o thanh tra',5);
INSERT INTO "search_piece" VALUES(2,'o so mau',2);
INSERT INTO "search_piece" VALUES(2,'o so khac',9);
INSERT INTO "search_piece" VALUES(2,'o phan mau',3);
INSERT INTO "search_piece" VALUES(2,'o mau',2);
INSERT INTO "search_piece" VALUES(2,'o khoi mot',1);
INSERT INTO "search_piece" VALUES(2,'o khoi hai',8);
INSERT INTO "search_piece" VALUES(2,'o khac',10);
INSERT INTO "search_piece" VALUES(2,'o khac',9);
INSERT INTO "search_piece" VALUES(2,'o doi mot',6);
INSERT INTO "search_piece" VALUES(2,'o bo phan ma',3);
INSERT INTO "search_piece" VALUES(2,'nh tra',5);
INSERT INTO "search_piece" VALUES(2,'ng bo so mau',2);
INSERT INTO "search_piece" VALUES(2,'ng bo so kha',9);
INSERT INTO "search_piece" VALUES(2,'ng bo khoi m',1);
INSERT INTO "search_piece" VALUES(2,'ng bo khoi h',8);
INSERT INTO "search_piece" VALUES(2,'ng bo bo pha',3);
INSERT INTO "search_piece" VALUES(2,'ng',4);
INSERT INTO "search_piece" VALUES(2,'n phong',4);
INSERT INTO "search_piece" VALUES(2,'n mau',3);
INSERT INTO "search_piece" VALUES(2,'n',7);
INSERT INTO "search_piece" VALUES(2,'mot',6);
INSERT INTO "search_piece" VALUES(2,'mot',1);
INSERT INTO "search_piece" VALUES(2,'mau',3);
INSERT INTO "search_piece" VALUES(2,'mau',2);
INSERT INTO "search_piece" VALUES(2,'khoi mot',1);
INSERT INTO "search_piece" VALUES(2,'khoi hai',8);
INSERT INTO "search_piece" VALUES(2,'khac',10);
INSERT INTO "search_piece" VALUES(2,'khac',9);
INSERT INTO "search_piece" VALUES(2,'k2',8);
INSERT INTO "search_piece" VALUES(2,'k',1);
INSERT INTO "search_piece" VALUES(2,'ien',7);
INSERT INTO "search_piece" VALUES(2,'i mot',6);
INSERT INTO "search_piece" VALUES(2,'i mot',1);
INSERT INTO "search_piece" VALUES(2,'i hai',8);
INSERT INTO "search_piece" VALUES(2,'i bo van pho',4);
INSERT INTO "search_piece" VALUES(2,'i bo thu vie',7);
INSERT INTO "search_piece" VALUES(2,'i bo thanh t',5);
INSERT INTO "search_piece" VALUES(2,'i bo khac',10);
INSERT INTO "search_piece" VALUES(2,'i bo doi mot',6);
INSERT INTO "search_piece" VALUES(2,'i',8);
INSERT INTO "search_piece" VALUES(2,'hu vien',7);
INSERT INTO "search_piece" VALUES(2,'hong',4);
INSERT INTO "search_piece" VALUES(2,'hoi mot',1);
INSERT INTO "search_piece" VALUES(2,'hoi hai',8);
INSERT INTO "search_piece" VALUES(2,'hi bo van ph',4);
INSERT INTO "search_piece" VALUES(2,'hi bo thu vi',7);
INSERT INTO "search_piece" VALUES(2,'hi bo thanh ',5);
INSERT INTO "search_piece" VALUES(2,'hi bo khac',10);
INSERT INTO "search_piece" VALUES(2,'hi bo doi mo',6);
INSERT INTO "search_piece" VALUES(2,'hanh tra',5);
INSERT INTO "search_piece" VALUES(2,'han mau',3);
INSERT INTO "search_piece" VALUES(2,'hai',8);
INSERT INTO "search_piece" VALUES(2,'hac',10);
INSERT INTO "search_piece" VALUES(2,'hac',9);
INSERT INTO "search_piece" VALUES(2,'h tra',5);
INSERT INTO "search_piece" VALUES(2,'g bo so mau',2);
INSERT INTO "search_piece" VALUES(2,'g bo so khac',9);
INSERT INTO "search_piece" VALUES(2,'g bo khoi mo',1);
INSERT INTO "search_piece" VALUES(2,'g bo khoi ha',8);
INSERT INTO "search_piece" VALUES(2,'g bo bo phan',3);
INSERT INTO "search_piece" VALUES(2,'g',4);
INSERT INTO "search_piece" VALUES(2,'en',7);
INSERT INTO "search_piece" VALUES(2,'e1',10);
INSERT INTO "search_piece" VALUES(2,'e',9);
INSERT INTO "search_piece" VALUES(2,'doi mot',6);
INSERT INTO "search_piece" VALUES(2,'db1',6);
INSERT INTO "search_piece" VALUES(2,'db',3);
INSERT INTO "search_piece" VALUES(2,'dang bo so m',2);
INSERT INTO "search_piece" VALUES(2,'dang bo so k',9);
INSERT INTO "search_piece" VALUES(2,'dang bo khoi',8);
INSERT INTO "search_piece" VALUES(2,'dang bo khoi',1);
INSERT INTO "search_piece" VALUES(2,'dang bo bo p',3);
INSERT INTO "search_piece" VALUES(2,'d2',5);
INSERT INTO "search_piece" VALUES(2,'d1',4);
INSERT INTO "search_piece" VALUES(2,'d',2);
INSERT INTO "search_piece" VALUES(2,'chi bo van p',4);
INSERT INTO "search_piece" VALUES(2,'chi bo thu v',7);
INSERT INTO "search_piece" VALUES(2,'chi bo thanh',5);
INSERT INTO "search_piece" VALUES(2,'chi bo khac',10);
INSERT INTO "search_piece" VALUES(2,'chi bo doi m',6);
INSERT INTO "search_piece" VALUES(2,'c',10);
INSERT INTO "search_piece" VALUES(2,'c',9);
INSERT INTO "search_piece" VALUES(2,'c',7);
INSERT INTO "search_piece" VALUES(2,'bo van phong',4);
INSERT INTO "search_piece" VALUES(2,'bo thu vien',7);
INSERT INTO "search_piece" VALUES(2,'bo thanh tra',5);
INSERT INTO "search_piece" VALUES(2,'bo so mau',2);
INSERT INTO "search_piece" VALUES(2,'bo so khac',9);
INSERT INTO "search_piece" VALUES(2,'bo phan mau',3);
INSERT INTO "search_piece" VALUES(2,'bo khoi mot',1);
INSERT INTO "search_piece" VALUES(2,'bo khoi hai',8);
INSERT INTO "search_piece" VALUES(2,'bo khac',10);
INSERT INTO "search_piece" VALUES(2,'bo doi mot',6);
INSERT INTO "search_piece" VALUES(2,'bo bo phan m',3);
INSERT INTO "search_piece" VALUES(2,'b1',6);
INSERT INTO "search_piece" VALUES(2,'b',3);
INSERT INTO "search_piece" VALUES(2,'au',3);
INSERT INTO "search_piece" VALUES(2,'au',2);
INSERT INTO "search_piece" VALUES(2,'anh tra',5);
INSERT INTO "search_piece" VALUES(2,'ang bo so ma',2);
INSERT INTO "search_piece" VALUES(2,'ang bo so kh',9);
INSERT INTO "search_piece" VALUES(2,'ang bo khoi ',8);
INSERT INTO "search_piece" VALUES(2,'ang bo khoi ',1);
INSERT INTO "search_piece" VALUES(2,'ang bo bo ph',3);
INSERT INTO "search_piece" VALUES(2,'an phong',4);
INSERT INTO "search_piece" VALUES(2,'an mau',3);
INSERT INTO "search_piece" VALUES(2,'ai',8);
INSERT INTO "search_piece" VALUES(2,'ac',10);
INSERT INTO "search_piece" VALUES(2,'ac',9);
INSERT INTO "search_piece" VALUES(2,'a',5);
INSERT INTO "search_piece" VALUES(2,'2',8);
INSERT INTO "search_piece" VALUES(2,'2',5);
INSERT INTO "search_piece" VALUES(2,'1',10);
INSERT INTO "search_piece" VALUES(2,'1',6);
INSERT INTO "search_piece" VALUES(2,'1',4);
INSERT INTO "search_piece" VALUES(1,'vien',7);
INSERT INTO "search_piece" VALUES(1,'van phong',4);
INSERT INTO "search_piece" VALUES(1,'u vien',7);
INSERT INTO "search_piece" VALUES(1,'u',3);
INSERT INTO "search_piece" VALUES(1,'u',2);
INSERT INTO "search_piece" VALUES(1,'tra',5);
INSERT INTO "search_piece" VALUES(1,'thu vien',7);
INSERT INTO "search_piece" VALUES(1,'thanh tra',5);
INSERT INTO "search_piece" VALUES(1,'t',6);
INSERT INTO "search_piece" VALUES(1,'t',1);
INSERT INTO "search_piece" VALUES(1,'so mau',2);
INSERT INTO "search_piece" VALUES(1,'so khac',9);
INSERT INTO "search_piece" VALUES(1,'ra',5);
INSERT INTO "search_piece" VALUES(1,'phong',4);
INSERT INTO "search_piece" VALUES(1,'phan mau',3);
INSERT INTO "search_piece" VALUES(1,'ot',6);
INSERT INTO "search_piece" VALUES(1,'ot',1);
INSERT INTO "search_piece" VALUES(1,'ong',4);
INSERT INTO "search_piece" VALUES(1,'oi mot',6);
INSERT INTO "search_piece" VALUES(1,'oi mot',1);
INSERT INTO "search_piece" VALUES(1,'oi hai',8);
INSERT INTO "search_piece" VALUES(1,'o van phong',4);
INSERT INTO "search_piece" VALUES(1,'o thu vien',7);
INSERT INTO "search_piece" VALUES(1,'o thanh tra',5);
INSERT INTO "search_piece" VALUES(1,'o so mau',2);
INSERT INTO "search_piece" VALUES(1,'o so khac',9);
INSERT INTO "search_piece" VALUES(1,'o phan mau',3);
INSERT INTO "search_piece" VALUES(1,'o mau',2);
INSERT INTO "search_piece" VALUES(1,'o khoi mot',1);
INSERT INTO "search_piece" VALUES(1,'o khoi hai',8);
INSERT INTO "search_piece" VALUES(1,'o khac',10);
INSERT INTO "search_piece" VALUES(1,'o khac',9);
INSERT INTO "search_piece" VALUES(1,'o doi mot',6);
INSERT INTO "search_piece" VALUES(1,'o bo phan ma',3);
INSERT INTO "search_piece" VALUES(1,'nh tra',5);
INSERT INTO "search_piece" VALUES(1,'ng bo so mau',2);
INSERT INTO "search_piece" VALUES(1,'ng bo so kha',9);
INSERT INTO "search_piece" VALUES(1,'ng bo khoi m',1);
INSERT INTO "search_piece" VALUES(1,'ng bo khoi h',8);
INSERT INTO "search_piece" VALUES(1,'ng bo bo pha',3);
INSERT INTO "search_piece" VALUES(1,'ng',4);
INSERT INTO "search_piece" VALUES(1,'n phong',4);
INSERT INTO "search_piece" VALUES(1,'n mau',3);
INSERT INTO "search_piece" VALUES(1,'n',7);
INSERT INTO "search_piece" VALUES(1,'mot',6);
INSERT INTO "search_piece" VALUES(1,'mot',1);
INSERT INTO "search_piece" VALUES(1,'mau',3);
INSERT INTO "search_piece" VALUES(1,'mau',2);
INSERT INTO "search_piece" VALUES(1,'khoi mot',1);
INSERT INTO "search_piece" VALUES(1,'khoi hai',8);
INSERT INTO "search_piece" VALUES(1,'khac',10);
INSERT INTO "search_piece" VALUES(1,'khac',9);
INSERT INTO "search_piece" VALUES(1,'k2',8);
INSERT INTO "search_piece" VALUES(1,'k',1);
INSERT INTO "search_piece" VALUES(1,'ien',7);
INSERT INTO "search_piece" VALUES(1,'i mot',6);
INSERT INTO "search_piece" VALUES(1,'i mot',1);
INSERT INTO "search_piece" VALUES(1,'i hai',8);
INSERT INTO "search_piece" VALUES(1,'i bo van pho',4);
INSERT INTO "search_piece" VALUES(1,'i bo thu vie',7);
INSERT INTO "search_piece" VALUES(1,'i bo thanh t',5);
INSERT INTO "search_piece" VALUES(1,'i bo khac',10);
INSERT INTO "search_piece" VALUES(1,'i bo doi mot',6);
INSERT INTO "search_piece" VALUES(1,'i',8);
INSERT INTO "search_piece" VALUES(1,'hu vien',7);
INSERT INTO "search_piece" VALUES(1,'hong',4);
INSERT INTO "search_piece" VALUES(1,'hoi mot',1);
INSERT INTO "search_piece" VALUES(1,'hoi hai',8);
INSERT INTO "search_piece" VALUES(1,'hi bo van ph',4);
INSERT INTO "search_piece" VALUES(1,'hi bo thu vi',7);
INSERT INTO "search_piece" VALUES(1,'hi bo thanh ',5);
INSERT INTO "search_piece" VALUES(1,'hi bo khac',10);
INSERT INTO "search_piece" VALUES(1,'hi bo doi mo',6);
INSERT INTO "search_piece" VALUES(1,'hanh tra',5);
INSERT INTO "search_piece" VALUES(1,'han mau',3);
INSERT INTO "search_piece" VALUES(1,'hai',8);
INSERT INTO "search_piece" VALUES(1,'hac',10);
INSERT INTO "search_piece" VALUES(1,'hac',9);
INSERT INTO "search_piece" VALUES(1,'h tra',5);
INSERT INTO "search_piece" VALUES(1,'g bo so mau',2);
INSERT INTO "search_piece" VALUES(1,'g bo so khac',9);
INSERT INTO "search_piece" VALUES(1,'g bo khoi mo',1);
INSERT INTO "search_piece" VALUES(1,'g bo khoi ha',8);
INSERT INTO "search_piece" VALUES(1,'g bo bo phan',3);
INSERT INTO "search_piece" VALUES(1,'g',4);
INSERT INTO "search_piece" VALUES(1,'en',7);
INSERT INTO "search_piece" VALUES(1,'e1',10);
INSERT INTO "search_piece" VALUES(1,'e',9);
INSERT INTO "search_piece" VALUES(1,'doi mot',6);
INSERT INTO "search_piece" VALUES(1,'db1',6);
INSERT INTO "search_piece" VALUES(1,'db',3);
INSERT INTO "search_piece" VALUES(1,'dang bo so m',2);
INSERT INTO "search_piece" VALUES(1,'dang bo so k',9);
INSERT INTO "search_piece" VALUES(1,'dang bo khoi',8);
INSERT INTO "search_piece" VALUES(1,'dang bo khoi',1);
INSERT INTO "search_piece" VALUES(1,'dang bo bo p',3);
INSERT INTO "search_piece" VALUES(1,'d2',5);
INSERT INTO "search_piece" VALUES(1,'d1',4);
INSERT INTO "search_piece" VALUES(1,'d',2);
INSERT INTO "search_piece" VALUES(1,'chi bo van p',4);
INSERT INTO "search_piece" VALUES(1,'chi bo thu v',7);
INSERT INTO "search_piece" VALUES(1,'chi bo thanh',5);
INSERT INTO "search_piece" VALUES(1,'chi bo khac',10);
INSERT INTO "search_piece" VALUES(1,'chi bo doi m',6);
INSERT INTO "search_piece" VALUES(1,'c',10);
INSERT INTO "search_piece" VALUES(1,'c',9);
INSERT INTO "search_piece" VALUES(1,'c',7);
INSERT INTO "search_piece" VALUES(1,'bo van phong',4);
INSERT INTO "search_piece" VALUES(1,'bo thu vien',7);
INSERT INTO "search_piece" VALUES(1,'bo thanh tra',5);
INSERT INTO "search_piece" VALUES(1,'bo so mau',2);
INSERT INTO "search_piece" VALUES(1,'bo so khac',9);
INSERT INTO "search_piece" VALUES(1,'bo phan mau',3);
INSERT INTO "search_piece" VALUES(1,'bo khoi mot',1);
INSERT INTO "search_piece" VALUES(1,'bo khoi hai',8);
INSERT INTO "search_piece" VALUES(1,'bo khac',10);
INSERT INTO "search_piece" VALUES(1,'bo doi mot',6);
INSERT INTO "search_piece" VALUES(1,'bo bo phan m',3);
INSERT INTO "search_piece" VALUES(1,'b1',6);
INSERT INTO "search_piece" VALUES(1,'b',3);
INSERT INTO "search_piece" VALUES(1,'au',3);
INSERT INTO "search_piece" VALUES(1,'au',2);
INSERT INTO "search_piece" VALUES(1,'anh tra',5);
INSERT INTO "search_piece" VALUES(1,'ang bo so ma',2);
INSERT INTO "search_piece" VALUES(1,'ang bo so kh',9);
INSERT INTO "search_piece" VALUES(1,'ang bo khoi ',8);
INSERT INTO "search_piece" VALUES(1,'ang bo khoi ',1);
INSERT INTO "search_piece" VALUES(1,'ang bo bo ph',3);
INSERT INTO "search_piece" VALUES(1,'an phong',4);
INSERT INTO "search_piece" VALUES(1,'an mau',3);
INSERT INTO "search_piece" VALUES(1,'ai',8);
INSERT INTO "search_piece" VALUES(1,'ac',10);
INSERT INTO "search_piece" VALUES(1,'ac',9);
INSERT INTO "search_piece" VALUES(1,'a',5);
INSERT INTO "search_piece" VALUES(1,'2',8);
INSERT INTO "search_piece" VALUES(1,'2',5);
INSERT INTO "search_piece" VALUES(1,'1',10);
INSERT INTO "search_piece" VALUES(1,'1',6);
INSERT INTO "search_piece" VALUES(1,'1',4);
CREATE TABLE secret (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	password_hash VARCHAR(200) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	code_until DATETIME, 
	CONSTRAINT pk_secret PRIMARY KEY (id), 
	CONSTRAINT fk_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_secret_account_id UNIQUE (account_id)
);
CREATE TABLE security_key (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	credential VARCHAR(1400) NOT NULL, 
	public_key VARCHAR(2000) NOT NULL, 
	counter BIGINT NOT NULL, 
	added_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_security_key PRIMARY KEY (id), 
	CONSTRAINT uq_security_key_credential UNIQUE (credential), 
	CONSTRAINT fk_security_key_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE sent_files (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	size BIGINT NOT NULL, 
	CONSTRAINT pk_sent_files PRIMARY KEY (id), 
	CONSTRAINT fk_sent_files_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE setting (
	id INTEGER NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id), 
	CONSTRAINT uq_setting_name UNIQUE (name)
);
INSERT INTO "setting" VALUES(1,'factor_needed','offered');
CREATE TABLE sheet_answer (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	field_code VARCHAR(40) NOT NULL, 
	value VARCHAR(400), 
	not_applicable BOOLEAN NOT NULL, 
	note VARCHAR(1000) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_sheet_answer PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_answer_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_sheet_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_sheet_answer_sheet_id_field_code UNIQUE (sheet_id, field_code)
);
INSERT INTO "sheet_answer" VALUES(198,9,'previous','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(197,9,'assignment','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(196,9,'conclusion','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(195,9,'qualities','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(194,9,'criticism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(193,9,'centralism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(192,9,'minutes','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(191,9,'speakers','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(190,9,'praise','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(189,9,'following_example','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(188,9,'full_content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(187,9,'duration','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(186,9,'order','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(185,9,'on_time','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(184,9,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(183,9,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(182,9,'attendance','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(181,9,'notice','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(180,9,'draft','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(179,9,'content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(178,9,'committee_meets','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(177,9,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(176,8,'previous','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(175,8,'assignment','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(174,8,'conclusion','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(173,8,'qualities','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(172,8,'criticism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(171,8,'centralism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(170,8,'minutes','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(169,8,'speakers','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(168,8,'praise','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(167,8,'following_example','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(166,8,'full_content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(165,8,'duration','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(164,8,'order','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(163,8,'on_time','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(162,8,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(161,8,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(160,8,'attendance','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(159,8,'notice','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(158,8,'draft','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(157,8,'content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(156,8,'committee_meets','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(155,8,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(154,7,'previous','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(153,7,'assignment','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(152,7,'conclusion','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(151,7,'qualities','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(150,7,'criticism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(149,7,'centralism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(148,7,'minutes','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(147,7,'speakers','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(146,7,'praise','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(145,7,'following_example','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(144,7,'full_content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(143,7,'duration','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(142,7,'order','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(141,7,'on_time','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(140,7,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(139,7,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(138,7,'attendance','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(137,7,'notice','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(136,7,'draft','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(135,7,'content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(134,7,'committee_meets','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(133,7,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(132,6,'previous','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(131,6,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(130,6,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(129,6,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(128,6,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(127,6,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(126,6,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(125,6,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(124,6,'praise','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(123,6,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(122,6,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(121,6,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(120,6,'order','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(119,6,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(118,6,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(117,6,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(116,6,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(115,6,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(114,6,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(113,6,'content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(112,6,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(111,6,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(110,5,'previous','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(109,5,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(108,5,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(107,5,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(106,5,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(105,5,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(104,5,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(103,5,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(102,5,'praise','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(101,5,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(100,5,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(99,5,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(98,5,'order','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(97,5,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(96,5,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(95,5,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(94,5,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(93,5,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(92,5,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(91,5,'content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(90,5,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(89,5,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(88,4,'previous','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(87,4,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(86,4,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(85,4,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(84,4,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(83,4,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(82,4,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(81,4,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(80,4,'praise','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(79,4,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(78,4,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(77,4,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(76,4,'order','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(75,4,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(74,4,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(73,4,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(72,4,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(71,4,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(70,4,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(69,4,'content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(68,4,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(67,4,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(66,3,'previous','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(65,3,'assignment','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(64,3,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(63,3,'qualities','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(62,3,'criticism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(61,3,'centralism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(60,3,'minutes','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(59,3,'speakers','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(58,3,'praise','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(57,3,'following_example','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(56,3,'full_content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(55,3,'duration','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(54,3,'order','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(53,3,'on_time','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(52,3,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(51,3,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(50,3,'attendance','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(49,3,'notice','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(48,3,'draft','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(47,3,'content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(46,3,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(45,3,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(44,2,'previous','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(43,2,'assignment','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(42,2,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(41,2,'qualities','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(40,2,'criticism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(39,2,'centralism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(38,2,'minutes','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(37,2,'speakers','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(36,2,'praise','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(35,2,'following_example','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(34,2,'full_content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(33,2,'duration','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(32,2,'order','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(31,2,'on_time','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(30,2,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(29,2,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(28,2,'attendance','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(27,2,'notice','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(26,2,'draft','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(25,2,'content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(24,2,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(23,2,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(22,1,'previous','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(21,1,'assignment','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(20,1,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(19,1,'qualities','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(18,1,'criticism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(17,1,'centralism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(16,1,'minutes','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(15,1,'speakers','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(14,1,'praise','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(13,1,'following_example','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(12,1,'full_content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(11,1,'duration','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(10,1,'order','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(9,1,'on_time','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(8,1,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(7,1,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(6,1,'attendance','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(5,1,'notice','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(4,1,'draft','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(3,1,'content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(2,1,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(1,1,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
CREATE TABLE sheet_body (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	salt VARCHAR(64) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_sheet_body PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_body_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_sheet_body_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_sheet_body_sheet_id UNIQUE (sheet_id)
);
INSERT INTO "sheet_body" VALUES(9,9,'0814fb9a2dfa2db8bf40ee2780cfe28dfa8b8b627fe336983fb93ea39b413bf9',7,'1.7.',1547953200000);
INSERT INTO "sheet_body" VALUES(8,8,'3c3e183f44e9fe5b983f226adc83e3379007d7f50f4efbcf72ab254b51497866',7,'1.7.',1547953200000);
INSERT INTO "sheet_body" VALUES(7,7,'f80d0d8f0ed9efad7467084f379c3aaa332a2e059666ff82d143eb7e160494ee',7,'1.7.',1547953200000);
INSERT INTO "sheet_body" VALUES(6,6,'ab049bd1e324c86566d68890c1a4f56ad4c2d02029be92d1cb115b5d8eade279',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_body" VALUES(5,5,'140e3fa7073519f80ad1981baf467dd6bf47512204668bc2f3f7825dd9dfffda',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_body" VALUES(4,4,'cb649113b74dd6a8b9f5cd11bbf30ce518abc04edb28043b1bf3dc8581fa6f15',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_body" VALUES(3,3,'c083137997a3e00ef0e2bc5300eb11b5cd4e623431cbc39d92ac69f821d31da3',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_body" VALUES(2,2,'9a8e035c292fb6ad194e8b064453c70b1ca36bf2d99bfde5e352123ead6024c5',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_body" VALUES(1,1,'aa0a0474c81a39ad3f43c297e441b4e5fc37e72054d4a4fbef2e43ae1070accd',4,'1.2.4.',1547953200000);
CREATE TABLE sign_in (
	id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	began_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	agent VARCHAR(200) NOT NULL, 
	account_id INTEGER NOT NULL, address VARCHAR(45) DEFAULT '' NOT NULL, new_device BOOLEAN DEFAULT 0 NOT NULL, factor_at DATETIME, 
	CONSTRAINT pk_sign_in PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in" VALUES(28,'938237c3613947c019f25a5997e16d65eccc27cdc15e6eea94f481aacc4c2cff','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',28,'',0,NULL);
INSERT INTO "sign_in" VALUES(27,'0bc7ef4eb7d4bc42170057c30b07a06fa1c26567170c13a633034443bafe749a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',27,'',0,NULL);
INSERT INTO "sign_in" VALUES(26,'5bc3bb7d9395fbd81b4df236e5780ad8aef30ae9b5491a1e9d35133a7207e61f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',26,'',0,NULL);
INSERT INTO "sign_in" VALUES(25,'cd8e48a14ef797dcba4cbe67de4563817b10b351b34ab8bec3c0fe5891c6ceb8','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',25,'',0,NULL);
INSERT INTO "sign_in" VALUES(24,'e10942dbeb917fa9d342e640f38525da1467fc28b5c4ef9401c9a09076fca350','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',24,'',0,NULL);
INSERT INTO "sign_in" VALUES(23,'5b1dbb034398f02c5b7fe1bef58ecde0bf03b59575e88707f8d6aac8223d2edf','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',23,'',0,NULL);
INSERT INTO "sign_in" VALUES(22,'ffc669502993727b12f6499f9202b4b6b13f2be0beace22c50f48662955f7374','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',22,'',0,NULL);
INSERT INTO "sign_in" VALUES(21,'b9b5974f3b0520332c1f35718f4a175b0bc1242a1226b356d09ce9a2ba930d99','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',21,'',0,NULL);
INSERT INTO "sign_in" VALUES(20,'195a8564bbe963b3236f846d29c8c5a10eaf68db2be7315844d332a0e2a15deb','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',20,'',0,NULL);
INSERT INTO "sign_in" VALUES(19,'148f48cfdf1ae182a2e1239e7f50b9417c3eeb170defee31fa33810151bfb74c','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',19,'',0,NULL);
INSERT INTO "sign_in" VALUES(18,'a374f424bd1272538369dbf79ed230ecba90f118f8674e5a1cb03c132453a9a8','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',18,'',0,NULL);
INSERT INTO "sign_in" VALUES(17,'402c79b441ab114222982711eae533c7b06728ee4613bf33de5145dd253cb5ee','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',17,'',0,NULL);
INSERT INTO "sign_in" VALUES(16,'2fb37bce6bf5ceb772a208e87e02f811f008a72168af88fa5ee6d5f4ddf72aa4','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',16,'',0,NULL);
INSERT INTO "sign_in" VALUES(15,'2e3784738a1ada7584b6ab2f33921e7e2744bf22a7c5f2da2d587de7cb4d9376','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',15,'',0,NULL);
INSERT INTO "sign_in" VALUES(14,'a6148e7897d2f990eb91e1b8472144ef2f6cd9563a7a78e0194efc4c63404be5','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',14,'',0,NULL);
INSERT INTO "sign_in" VALUES(13,'029e9fc518e474c8d643c1bd10d0690900d2039dd0e21812b65e2652e7c65218','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',13,'',0,NULL);
INSERT INTO "sign_in" VALUES(12,'449832f8ffe0d20623d2162067a87f064ba15f96aa8765b8f7f3d1f22f82ac7a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',12,'',0,NULL);
INSERT INTO "sign_in" VALUES(11,'875584c9f747a6cb7672528cfbd64ebf569703b22d78ead031d8a38a8c62488d','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',11,'',0,NULL);
INSERT INTO "sign_in" VALUES(10,'bb232a0b83267788b66e14007101df51b2ae3fd1ca829e27e36c7def557abda5','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',10,'',0,NULL);
INSERT INTO "sign_in" VALUES(9,'9485a49575005036ae2eefb87f1f2e95c9ebca9dbea1dd3a1a5390620800e642','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',9,'',0,NULL);
INSERT INTO "sign_in" VALUES(8,'14de80aca990e92c777d75b66fb4cd983e4c862ea48a1aa5b3d03223139f4cf6','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',8,'',0,NULL);
INSERT INTO "sign_in" VALUES(7,'2c292388e0498446364702c93b6f4a1b5000dea1b8ad05d082bdac83e94c8e1e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',7,'',0,NULL);
INSERT INTO "sign_in" VALUES(6,'7c6548841a3638dd8c817031e9b8e43980ec2b63f412a341155844cac626055a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',6,'',0,NULL);
INSERT INTO "sign_in" VALUES(5,'629037619dc427bdcbd7ea57f9e4d5d03e936b368eb14a7e3f9b4d61e30026a5','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',5,'',0,NULL);
INSERT INTO "sign_in" VALUES(4,'14e360943c5f9906e0af5dfb9ddc87f26cb5a1a5608c00edb58c080b6e49650b','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',4,'',0,NULL);
INSERT INTO "sign_in" VALUES(3,'a1fe0036531a39ea517c53f189a387a21b2a428f0c14f633b1a45acec1cbabf8','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',3,'',0,NULL);
INSERT INTO "sign_in" VALUES(2,'dd6447c15bf7c35cbd0a10545a45fa2e57605a58970565499b98c8dbaac972c5','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',2,'',0,NULL);
INSERT INTO "sign_in" VALUES(1,'5c9da51bf3ab6dcea9e1bdfc9f3ac23d92257dac45083e198d79eef50466931e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',1,'',0,NULL);
CREATE TABLE sign_in_try (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	door VARCHAR(20) NOT NULL, 
	outcome VARCHAR(10) NOT NULL, 
	who VARCHAR(24) NOT NULL, 
	account_id INTEGER, 
	address VARCHAR(45) NOT NULL, 
	network VARCHAR(45) NOT NULL, 
	device_id INTEGER, 
	counts BOOLEAN NOT NULL, 
	CONSTRAINT pk_sign_in_try PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_try_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE signal_catch (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_signal_catch PRIMARY KEY (id), 
	CONSTRAINT uq_signal_catch_version_id_code UNIQUE (version_id, code), 
	CONSTRAINT fk_signal_catch_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_signal_catch_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_signal_catch_version_id FOREIGN KEY(version_id) REFERENCES report_version (id)
);
CREATE TABLE signal_rule (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	issuer INTEGER NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	asked BOOLEAN NOT NULL, 
	level VARCHAR(10) NOT NULL, 
	numbers VARCHAR(400) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	published_at DATETIME NOT NULL, 
	published_by VARCHAR(200) NOT NULL, 
	retired_at DATETIME, 
	CONSTRAINT pk_signal_rule PRIMARY KEY (id), 
	CONSTRAINT fk_signal_rule_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE signed_document (
	id INTEGER NOT NULL, 
	doc_type VARCHAR(10) NOT NULL, 
	term VARCHAR(20) NOT NULL, 
	number INTEGER NOT NULL, 
	dated_on DATE NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	subject_id INTEGER, 
	abstract VARCHAR(400) NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	person_id INTEGER, 
	signed_at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, search_key TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_signed_document PRIMARY KEY (id), 
	CONSTRAINT fk_signed_document_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_signed_document_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_signed_document_unit_id_doc_type_term_number UNIQUE (unit_id, doc_type, term, number)
);
INSERT INTO "signed_document" VALUES(1,'BC','2015-2020',1,'2019-01-20','report',6,'','{"sha256":"e0b684337e43f5b4dbe460052397b9fd47a422df9c033ca382dbd4bc253541b0","version":1}','afb12dec829c61c616314c67be3e062684dad812d8b81254ef4c9f89a6ad3d82',1,'2019-01-20 03:00:00.000000',1,'1.','');
CREATE TABLE state (
	id INTEGER NOT NULL, 
	route_id INTEGER NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	name_en VARCHAR(60) NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	is_locked BOOLEAN NOT NULL, 
	is_final BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_state PRIMARY KEY (id), 
	CONSTRAINT fk_state_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_state_route_id FOREIGN KEY(route_id) REFERENCES route (id), 
	CONSTRAINT uq_state_route_id_code UNIQUE (route_id, code)
);
INSERT INTO "state" VALUES(15,2,'reopened','Mở lại','Reopened',1,0,0,5,NULL,'');
INSERT INTO "state" VALUES(14,2,'approved','Đã duyệt','Approved',0,1,1,4,NULL,'');
INSERT INTO "state" VALUES(13,2,'returned','Bị trả lại','Returned',1,0,0,3,NULL,'');
INSERT INTO "state" VALUES(12,2,'received','Đã tiếp nhận','Received',0,1,0,2,NULL,'');
INSERT INTO "state" VALUES(11,2,'submitted','Đã trình','Submitted',0,1,0,1,NULL,'');
INSERT INTO "state" VALUES(10,2,'draft','Đang soạn','Draft',1,0,0,0,NULL,'');
INSERT INTO "state" VALUES(9,1,'issued','Đã ban hành','Issued',0,1,1,8,NULL,'');
INSERT INTO "state" VALUES(8,1,'closed','Đã chốt','Closed',0,1,0,7,NULL,'');
INSERT INTO "state" VALUES(7,1,'reopened','Mở lại','Reopened',1,0,0,6,NULL,'');
INSERT INTO "state" VALUES(6,1,'approved','Đã duyệt','Approved',0,1,1,5,NULL,'');
INSERT INTO "state" VALUES(5,1,'returned','Bị trả lại','Returned',1,0,0,4,NULL,'');
INSERT INTO "state" VALUES(4,1,'received','Đã tiếp nhận','Received',0,1,0,3,NULL,'');
INSERT INTO "state" VALUES(3,1,'submitted','Đã trình','Submitted',0,1,0,2,NULL,'');
INSERT INTO "state" VALUES(2,1,'prepared','Đã chuẩn bị','Prepared',1,0,0,1,NULL,'');
INSERT INTO "state" VALUES(1,1,'draft','Đang soạn','Draft',1,0,0,0,NULL,'');
CREATE TABLE step (
	id INTEGER NOT NULL, 
	route_id INTEGER NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	name_en VARCHAR(60) NOT NULL, 
	from_state VARCHAR(20) NOT NULL, 
	to_state VARCHAR(20) NOT NULL, 
	actor VARCHAR(10) NOT NULL, 
	grant VARCHAR(30) NOT NULL, 
	guards VARCHAR(200) NOT NULL, 
	effects VARCHAR(200) NOT NULL, 
	needs_note BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	desk_id INTEGER, 
	roles VARCHAR(400) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_step PRIMARY KEY (id), 
	CONSTRAINT fk_step_desk_id FOREIGN KEY(desk_id) REFERENCES unit (id), 
	CONSTRAINT fk_step_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_step_route_id FOREIGN KEY(route_id) REFERENCES route (id), 
	CONSTRAINT uq_step_route_id_code_from_state UNIQUE (route_id, code, from_state)
);
INSERT INTO "step" VALUES(38,2,'reopen','Mở lại','Reopen','approved','reopened','desk','report.decide','["not_own"]','[]',1,9,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(37,2,'send_back','Trả lại','Send back','received','returned','desk','report.decide','["not_own", "newest_seen"]','[]',1,8,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(36,2,'send_back','Trả lại','Send back','submitted','returned','desk','report.decide','["not_own", "newest_seen"]','[]',1,7,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(35,2,'approve','Duyệt','Approve','received','approved','desk','report.decide','["not_own", "newest_seen"]','["accept"]',0,6,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(34,2,'approve','Duyệt','Approve','submitted','approved','desk','report.decide','["not_own", "newest_seen"]','["accept"]',0,5,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(33,2,'receive','Tiếp nhận','Receive','submitted','received','desk','report.receive','["newest_seen"]','[]',0,4,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(32,2,'recall','Thu hồi','Recall','submitted','draft','own','report.submit','[]','[]',0,3,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(31,2,'submit','Trình cấp trên','Submit','reopened','submitted','own','report.submit','["has_desk", "answered", "children_told"]','["freeze", "to_desk"]',0,2,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(30,2,'submit','Trình cấp trên','Submit','returned','submitted','own','report.submit','["has_desk", "answered", "children_told"]','["freeze", "to_desk"]',0,1,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(29,2,'submit','Trình cấp trên','Submit','draft','submitted','own','report.submit','["has_desk", "answered", "children_told"]','["freeze", "to_desk"]',0,0,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(28,1,'revise','Lập lại để ban hành mới','Revise for a new issue','issued','reopened','own','report.issue','["at_root"]','["unlock"]',1,27,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(27,1,'sign','Ký ban hành','Sign and issue','closed','issued','own','report.issue','["newest_seen", "destination"]','["number"]',0,26,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(26,1,'unclose','Bỏ chốt','Undo closing','closed','draft','own','report.prepare','[]','["unlock"]',1,25,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(25,1,'keep','Giữ nguyên bản này','Keep this version','issued','issued','own','report.submit','["is_stale"]','["keep"]',1,24,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(24,1,'keep','Giữ nguyên bản này','Keep this version','closed','closed','own','report.submit','["is_stale"]','["keep"]',1,23,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(23,1,'keep','Giữ nguyên bản này','Keep this version','approved','approved','own','report.submit','["is_stale"]','["keep"]',1,22,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(22,1,'keep','Giữ nguyên bản này','Keep this version','received','received','own','report.submit','["is_stale"]','["keep"]',1,21,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(21,1,'keep','Giữ nguyên bản này','Keep this version','submitted','submitted','own','report.submit','["is_stale"]','["keep"]',1,20,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(20,1,'ask','Đề nghị mở lại','Ask to reopen','approved','approved','own','report.submit','["below_root", "not_asked"]','["ask"]',1,19,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(19,1,'reopen','Mở lại','Reopen','approved','reopened','desk','report.decide','["not_own"]','["unlock", "pins"]',1,18,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(18,1,'send_back','Trả lại','Send back','received','returned','desk','report.decide','["not_own", "newest_seen", "received"]','["unlock", "pins", "seen"]',1,17,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(17,1,'send_back','Trả lại','Send back','submitted','returned','desk','report.decide','["not_own", "newest_seen", "received"]','["unlock", "pins", "seen"]',1,16,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(16,1,'approve','Duyệt','Approve','received','approved','desk','report.decide','["not_own", "newest_seen", "received", "no_drafts"]','["accept", "seen"]',0,15,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(15,1,'approve','Duyệt','Approve','submitted','approved','desk','report.decide','["not_own", "newest_seen", "received", "no_drafts"]','["accept", "seen"]',0,14,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(14,1,'receive','Tiếp nhận','Receive','submitted','received','desk','report.receive','["receiver", "newest_seen"]','["receive"]',0,13,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(13,1,'recall','Thu hồi','Recall','submitted','draft','own','report.submit','[]','["unlock"]',0,12,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(12,1,'amend','Sửa tiếp','Amend','prepared','draft','own','report.prepare','[]','[]',0,11,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(11,1,'close','Chốt quý','Close the quarter','reopened','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,10,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(10,1,'close','Chốt quý','Close the quarter','returned','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,9,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(9,1,'close','Chốt quý','Close the quarter','prepared','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,8,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(8,1,'close','Chốt quý','Close the quarter','draft','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,7,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(7,1,'submit','Trình cấp trên','Submit','reopened','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,6,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(6,1,'submit','Trình cấp trên','Submit','returned','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,5,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(5,1,'submit','Trình cấp trên','Submit','prepared','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,4,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(4,1,'submit','Trình cấp trên','Submit','draft','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,3,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(3,1,'prepare','Chuẩn bị xong','Ready','reopened','prepared','own','report.prepare','[]','[]',0,2,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(2,1,'prepare','Chuẩn bị xong','Ready','returned','prepared','own','report.prepare','[]','[]',0,1,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(1,1,'prepare','Chuẩn bị xong','Ready','draft','prepared','own','report.prepare','[]','[]',0,0,NULL,'[]',NULL,'');
CREATE TABLE step_event (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	row_version INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	from_state VARCHAR(20) NOT NULL, 
	to_state VARCHAR(20) NOT NULL, 
	version_number INTEGER, 
	person_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, on_behalf VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_step_event PRIMARY KEY (id), 
	CONSTRAINT fk_step_event_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_step_event_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_step_event_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_step_event_report_id_row_version UNIQUE (report_id, row_version)
);
INSERT INTO "step_event" VALUES(17,6,2,'sign','closed','issued',1,1,'Người K.bloc_secretary','','2019-01-20 03:00:00.000000',1,'1.','');
INSERT INTO "step_event" VALUES(16,6,1,'close','draft','closed',1,4,'Người K.board_officer','','2019-01-20 03:00:00.000000',1,'1.','');
INSERT INTO "step_event" VALUES(15,5,3,'approve','received','approved',1,2,'Người K.bloc_deputy','','2019-01-20 03:00:00.000000',2,'1.2.','');
INSERT INTO "step_event" VALUES(14,5,2,'receive','submitted','received',1,4,'Người K.board_officer','','2019-01-20 03:00:00.000000',2,'1.2.','');
INSERT INTO "step_event" VALUES(13,5,1,'submit','draft','submitted',1,5,'Người D.committee_secretary','','2019-01-20 03:00:00.000000',2,'1.2.','');
INSERT INTO "step_event" VALUES(12,4,2,'approve','submitted','approved',1,6,'Người D.committee_deputy','','2019-01-20 03:00:00.000000',3,'1.2.3.','');
INSERT INTO "step_event" VALUES(11,4,1,'submit','draft','submitted',1,8,'Người DB.committee_secretary','','2019-01-20 03:00:00.000000',3,'1.2.3.','');
INSERT INTO "step_event" VALUES(10,3,3,'approve','received','approved',1,2,'Người K.bloc_deputy','','2019-01-20 03:00:00.000000',7,'1.7.','');
INSERT INTO "step_event" VALUES(9,3,2,'receive','submitted','received',1,4,'Người K.board_officer','','2019-01-20 03:00:00.000000',7,'1.7.','');
INSERT INTO "step_event" VALUES(8,2,3,'approve','received','approved',1,8,'Người DB.committee_secretary','','2019-01-20 03:00:00.000000',6,'1.2.3.6.','');
INSERT INTO "step_event" VALUES(7,2,2,'receive','submitted','received',1,9,'Người DB.committee_officer','','2019-01-20 03:00:00.000000',6,'1.2.3.6.','');
INSERT INTO "step_event" VALUES(6,1,4,'approve','submitted','approved',2,5,'Người D.committee_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(5,1,3,'submit','returned','submitted',2,10,'Người D1.cell_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(4,1,2,'send_back','submitted','returned',1,5,'Người D.committee_secretary','Bổ sung phần kiến nghị','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(3,3,1,'submit','draft','submitted',1,19,'Người C.cell_secretary','','2019-01-20 03:00:00.000000',7,'1.7.','');
INSERT INTO "step_event" VALUES(2,2,1,'submit','draft','submitted',1,17,'Người DB1.cell_secretary','','2019-01-20 03:00:00.000000',6,'1.2.3.6.','');
INSERT INTO "step_event" VALUES(1,1,1,'submit','draft','submitted',1,10,'Người D1.cell_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
CREATE TABLE succession (
	id INTEGER NOT NULL, 
	from_id INTEGER NOT NULL, 
	to_id INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	act VARCHAR(20) NOT NULL, 
	CONSTRAINT pk_succession PRIMARY KEY (id), 
	CONSTRAINT uq_succession_from_id_to_id_on_day UNIQUE (from_id, to_id, on_day), 
	CONSTRAINT fk_succession_from_id FOREIGN KEY(from_id) REFERENCES unit (id), 
	CONSTRAINT fk_succession_to_id FOREIGN KEY(to_id) REFERENCES unit (id)
);
CREATE TABLE sum_mark (
	id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	above VARCHAR(200) NOT NULL, 
	period DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_sum_mark PRIMARY KEY (id)
);
CREATE TABLE supplement (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	made_at DATETIME NOT NULL, 
	made_by VARCHAR(200) NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_supplement PRIMARY KEY (id), 
	CONSTRAINT uq_supplement_version_id_number UNIQUE (version_id, number), 
	CONSTRAINT fk_supplement_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_supplement_version_id FOREIGN KEY(version_id) REFERENCES report_version (id), 
	CONSTRAINT fk_supplement_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_supplement_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE topic (
	id INTEGER NOT NULL, 
	code INTEGER NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	holds_from DATE NOT NULL, 
	retired_on DATE, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_topic PRIMARY KEY (id), 
	CONSTRAINT fk_topic_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "topic" VALUES(11,11,'Chuyên đề khác phù hợp với đặc điểm của chi bộ','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(10,10,'Phương pháp tự nghiên cứu, học tập để nâng cao trình độ kiến thức','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(9,9,'Bồi dưỡng, tạo nguồn phát triển đảng viên','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(8,8,'Lãnh đạo, chỉ đạo giải quyết những vấn đề phức tạp nảy sinh trong cơ quan, đơn vị','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(7,7,'Giáo dục truyền thống cách mạng, truyền thống của cơ quan, đơn vị','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(6,6,'Nâng cao chất lượng, hiệu quả công tác chuyên môn, nghiên cứu, tham mưu và xây dựng đề án, kế hoạch','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(5,5,'Triển khai thực hiện chỉ thị, nghị quyết, quy định của Đảng, pháp luật của Nhà nước','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(4,4,'Xây dựng Đảng, hệ thống chính trị, cơ quan, đơn vị vững mạnh; phòng, chống tham nhũng, lãng phí, quan liêu và tệ nạn xã hội','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(3,3,'Phòng, chống, khắc phục biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa" trong nội bộ','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(2,2,'Nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của cán bộ, đảng viên','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(1,1,'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh','2018-10-01',NULL,1,NULL,'');
CREATE TABLE topic_orientation (
	id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	topic_id INTEGER NOT NULL, 
	text VARCHAR(400) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_topic_orientation PRIMARY KEY (id), 
	CONSTRAINT fk_topic_orientation_topic_id FOREIGN KEY(topic_id) REFERENCES topic (id), 
	CONSTRAINT fk_topic_orientation_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_topic_orientation_unit_id_quarter UNIQUE (unit_id, quarter, topic_id)
);
CREATE TABLE unit (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind_code VARCHAR(40) NOT NULL, 
	parent_id INTEGER, 
	search_key VARCHAR(250) NOT NULL, 
	sort_key VARCHAR(500) NOT NULL, 
	contact VARCHAR(200) NOT NULL, 
	founded_on DATE NOT NULL, 
	dissolved_on DATE, 
	successor_id INTEGER, 
	row_version INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, custodian_id INTEGER REFERENCES unit (id), handed TEXT DEFAULT '' NOT NULL, in_use_from DATE, in_use_said BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id), 
	CONSTRAINT fk_unit_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code), 
	CONSTRAINT fk_unit_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_successor_id FOREIGN KEY(successor_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_code UNIQUE (code)
);
INSERT INTO "unit" VALUES(10,'E1','Chi bộ Khác','subordinate_cell',9,'chi bo khac','elm dt olae00000500040','','2015-01-01',NULL,NULL,2,'8.9.10.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(9,'E','Đảng bộ Sở Khác','grassroots_committee',8,'dang bo so khac','gark dt yu olae020000500200040','','2015-01-01',NULL,NULL,2,'8.9.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(8,'K2','Đảng bộ Khối Hai','bloc',NULL,'dang bo khoi hai','gark dt oltm lam0200005000400000','','2015-01-01',NULL,NULL,2,'8.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(7,'C','Chi bộ Thư viện','grassroots_cell',1,'chi bo thu vien','elm dt zl| }mir000005000000050','','2015-01-01',NULL,NULL,2,'1.7.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(6,'DB1','Chi bộ Đội Một','subordinate_cell',3,'chi bo doi mot','elm dt gtm qtz00000500500050','','2015-01-01',NULL,NULL,2,'1.2.3.6.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(5,'D2','Chi bộ Thanh tra','subordinate_cell',2,'chi bo thanh tra','elm dt zlarl zxa0000050000000000','','2015-01-01',NULL,NULL,2,'1.2.5.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(4,'D1','Chi bộ Văn phòng','subordinate_cell',2,'chi bo van phong','elm dt }br vlsrk0000050000000100','','2015-01-01',NULL,NULL,2,'1.2.4.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(3,'DB','Đảng bộ bộ phận Mẫu','sectional_committee',2,'dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','','2015-01-01',NULL,NULL,2,'1.2.3.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(2,'D','Đảng bộ Sở Mẫu','grassroots_committee',1,'dang bo so mau','gark dt yu qc{02000050020030','','2015-01-01',NULL,NULL,2,'1.2.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(1,'K','Đảng bộ Khối Một','bloc',NULL,'dang bo khoi mot','gark dt oltm qtz0200005000400050','','2015-01-01',NULL,NULL,2,'1.',NULL,'',NULL,0);
CREATE TABLE unit_act (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	on_day DATE NOT NULL, 
	decided_on DATE, 
	act VARCHAR(20) NOT NULL, 
	doc_symbol VARCHAR(60) NOT NULL, 
	doc_date DATE, 
	old VARCHAR(250) NOT NULL, 
	new VARCHAR(250) NOT NULL, 
	reorganisation_id INTEGER, 
	CONSTRAINT pk_unit_act PRIMARY KEY (id), 
	CONSTRAINT fk_unit_act_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_act" VALUES(10,10,'8.9.10.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Khác',NULL);
INSERT INTO "unit_act" VALUES(9,9,'8.9.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Khối Hai',NULL);
INSERT INTO "unit_act" VALUES(8,8,'8.','2015-01-01',NULL,'found','',NULL,'','',NULL);
INSERT INTO "unit_act" VALUES(7,7,'1.7.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Khối Một',NULL);
INSERT INTO "unit_act" VALUES(6,6,'1.2.3.6.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ bộ phận Mẫu',NULL);
INSERT INTO "unit_act" VALUES(5,5,'1.2.5.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Mẫu',NULL);
INSERT INTO "unit_act" VALUES(4,4,'1.2.4.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Mẫu',NULL);
INSERT INTO "unit_act" VALUES(3,3,'1.2.3.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Mẫu',NULL);
INSERT INTO "unit_act" VALUES(2,2,'1.2.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Khối Một',NULL);
INSERT INTO "unit_act" VALUES(1,1,'1.','2015-01-01',NULL,'found','',NULL,'','',NULL);
CREATE TABLE unit_kind (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	name_en VARCHAR(100) NOT NULL, 
	is_cell BOOLEAN NOT NULL, 
	is_stop BOOLEAN NOT NULL, 
	is_root BOOLEAN NOT NULL, 
	owes_report BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_unit_kind PRIMARY KEY (id), 
	CONSTRAINT uq_unit_kind_code UNIQUE (code)
);
INSERT INTO "unit_kind" VALUES(6,'subordinate_cell','Chi bộ trực thuộc','Subordinate cell',1,1,0,1,5);
INSERT INTO "unit_kind" VALUES(5,'grassroots_cell','Chi bộ cơ sở','Grassroots cell',1,1,0,1,4);
INSERT INTO "unit_kind" VALUES(4,'sectional_committee','Đảng bộ bộ phận','Sectional committee',0,1,0,1,3);
INSERT INTO "unit_kind" VALUES(3,'grassroots_committee','Đảng bộ cơ sở','Grassroots committee',0,1,0,1,2);
INSERT INTO "unit_kind" VALUES(2,'bloc','Đảng bộ Khối','Bloc',0,1,1,1,1);
INSERT INTO "unit_kind" VALUES(1,'province','Đảng bộ tỉnh','Provincial committee',0,0,0,0,0);
CREATE TABLE "unit_spell" (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	name VARCHAR(200) NOT NULL, 
	kind_code VARCHAR(40) NOT NULL, 
	parent_id INTEGER, 
	act VARCHAR(20) NOT NULL, 
	doc_symbol VARCHAR(60) NOT NULL, 
	doc_date DATE, 
	path VARCHAR(200) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	search_key VARCHAR(250) NOT NULL, 
	sort_key VARCHAR(500) NOT NULL, 
	counts_from DATE NOT NULL, 
	counts_until DATE NOT NULL, of_cell BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_unit_spell PRIMARY KEY (id), 
	CONSTRAINT uq_unit_spell_unit_id_starts_on UNIQUE (unit_id, starts_on), 
	CONSTRAINT fk_unit_spell_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_spell_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_spell_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code)
);
INSERT INTO "unit_spell" VALUES(10,10,'2015-01-01',NULL,'Chi bộ Khác','subordinate_cell',9,'found','',NULL,'8.9.10.','E1','chi bo khac','elm dt olae00000500040','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(9,9,'2015-01-01',NULL,'Đảng bộ Sở Khác','grassroots_committee',8,'found','',NULL,'8.9.','E','dang bo so khac','gark dt yu olae020000500200040','0001-01-01','9999-12-31',0);
INSERT INTO "unit_spell" VALUES(8,8,'2015-01-01',NULL,'Đảng bộ Khối Hai','bloc',NULL,'found','',NULL,'8.','K2','dang bo khoi hai','gark dt oltm lam0200005000400000','0001-01-01','9999-12-31',0);
INSERT INTO "unit_spell" VALUES(7,7,'2015-01-01',NULL,'Chi bộ Thư viện','grassroots_cell',1,'found','',NULL,'1.7.','C','chi bo thu vien','elm dt zl| }mir000005000000050','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(6,6,'2015-01-01',NULL,'Chi bộ Đội Một','subordinate_cell',3,'found','',NULL,'1.2.3.6.','DB1','chi bo doi mot','elm dt gtm qtz00000500500050','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(5,5,'2015-01-01',NULL,'Chi bộ Thanh tra','subordinate_cell',2,'found','',NULL,'1.2.5.','D2','chi bo thanh tra','elm dt zlarl zxa0000050000000000','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(4,4,'2015-01-01',NULL,'Chi bộ Văn phòng','subordinate_cell',2,'found','',NULL,'1.2.4.','D1','chi bo van phong','elm dt }br vlsrk0000050000000100','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(3,3,'2015-01-01',NULL,'Đảng bộ bộ phận Mẫu','sectional_committee',2,'found','',NULL,'1.2.3.','DB','dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','0001-01-01','9999-12-31',0);
INSERT INTO "unit_spell" VALUES(2,2,'2015-01-01',NULL,'Đảng bộ Sở Mẫu','grassroots_committee',1,'found','',NULL,'1.2.','D','dang bo so mau','gark dt yu qc{02000050020030','0001-01-01','9999-12-31',0);
INSERT INTO "unit_spell" VALUES(1,1,'2015-01-01',NULL,'Đảng bộ Khối Một','bloc',NULL,'found','',NULL,'1.','K','dang bo khoi mot','gark dt oltm qtz0200005000400050','0001-01-01','9999-12-31',0);
CREATE TABLE unit_sum (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	above VARCHAR(200) NOT NULL, 
	period DATE NOT NULL, 
	field VARCHAR(20) NOT NULL, 
	value VARCHAR(40) NOT NULL, 
	n INTEGER NOT NULL, 
	total BIGINT NOT NULL, 
	CONSTRAINT pk_unit_sum PRIMARY KEY (id), 
	CONSTRAINT uq_unit_sum_path UNIQUE (path, period, field, value), 
	CONSTRAINT fk_unit_sum_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_sum" VALUES(45,7,'1.7.','1.','2018-12-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(42,7,'1.7.','1.','2018-11-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(39,7,'1.7.','1.','2018-10-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(36,6,'1.2.3.6.','1.2.3.','2018-12-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(35,3,'1.2.3.','1.2.','2018-12-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(30,6,'1.2.3.6.','1.2.3.','2018-11-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(29,3,'1.2.3.','1.2.','2018-11-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(24,6,'1.2.3.6.','1.2.3.','2018-10-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(23,3,'1.2.3.','1.2.','2018-10-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(18,4,'1.2.4.','1.2.','2018-12-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(17,2,'1.2.','1.','2018-12-01','grade','average',2,11000);
INSERT INTO "unit_sum" VALUES(16,1,'1.','','2018-12-01','grade','average',3,16500);
INSERT INTO "unit_sum" VALUES(12,4,'1.2.4.','1.2.','2018-11-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(11,2,'1.2.','1.','2018-11-01','grade','average',2,11000);
INSERT INTO "unit_sum" VALUES(10,1,'1.','','2018-11-01','grade','average',3,16500);
INSERT INTO "unit_sum" VALUES(6,4,'1.2.4.','1.2.','2018-10-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(5,2,'1.2.','1.','2018-10-01','grade','average',2,11000);
INSERT INTO "unit_sum" VALUES(4,1,'1.','','2018-10-01','grade','average',3,16500);
CREATE TABLE upload (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	data BLOB NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_upload PRIMARY KEY (id), 
	CONSTRAINT fk_upload_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE word_template (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	data BLOB NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_word_template PRIMARY KEY (id), 
	CONSTRAINT fk_word_template_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_word_template_unit_id_kind UNIQUE (unit_id, kind)
);
CREATE TRIGGER find_signed_document_change AFTER UPDATE ON signed_document WHEN OLD.search_key <> NEW.search_key BEGIN DELETE FROM search_piece WHERE source = 7 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 7, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_signed_document_delete AFTER DELETE ON signed_document BEGIN DELETE FROM search_piece WHERE source = 7 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_signed_document_insert AFTER INSERT ON signed_document BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 7, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_directive_change AFTER UPDATE ON directive WHEN OLD.search_key <> NEW.search_key BEGIN DELETE FROM search_piece WHERE source = 6 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 6, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_directive_delete AFTER DELETE ON directive BEGIN DELETE FROM search_piece WHERE source = 6 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_directive_insert AFTER INSERT ON directive BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 6, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_journal_actor_change AFTER UPDATE ON journal_actor WHEN OLD.search_key <> NEW.search_key BEGIN DELETE FROM search_piece WHERE source = 5 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 5, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_journal_actor_delete AFTER DELETE ON journal_actor BEGIN DELETE FROM search_piece WHERE source = 5 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_journal_actor_insert AFTER INSERT ON journal_actor BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 5, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_account_change AFTER UPDATE ON account WHEN OLD.login <> NEW.login BEGIN DELETE FROM search_piece WHERE source = 4 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 4, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_account_delete AFTER DELETE ON account BEGIN DELETE FROM search_piece WHERE source = 4 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_account_insert AFTER INSERT ON account BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 4, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_person_change AFTER UPDATE ON person WHEN OLD.search_key <> NEW.search_key BEGIN DELETE FROM search_piece WHERE source = 3 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 3, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_person_delete AFTER DELETE ON person BEGIN DELETE FROM search_piece WHERE source = 3 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_person_insert AFTER INSERT ON person BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 3, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_spell_change AFTER UPDATE ON unit_spell WHEN OLD.search_key <> NEW.search_key OR lower(OLD.code) <> lower(NEW.code) BEGIN DELETE FROM search_piece WHERE source = 2 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 2, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_spell_delete AFTER DELETE ON unit_spell BEGIN DELETE FROM search_piece WHERE source = 2 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_unit_spell_insert AFTER INSERT ON unit_spell BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 2, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_change AFTER UPDATE ON unit WHEN OLD.search_key <> NEW.search_key OR lower(OLD.code) <> lower(NEW.code) BEGIN DELETE FROM search_piece WHERE source = 1 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 1, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_delete AFTER DELETE ON unit BEGIN DELETE FROM search_piece WHERE source = 1 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_unit_insert AFTER INSERT ON unit BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 1, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_journal_actor AFTER INSERT ON journal BEGIN INSERT INTO journal_actor (name, search_key) SELECT NEW.actor, (WITH RECURSIVE f(rest, done) AS (SELECT lower(NEW.actor), '' UNION ALL SELECT substr(rest, 2), done || CASE WHEN instr('ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǢǣǤǦǧǨǩǪǫǬǭǮǯǰǱǲǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ', substr(rest, 1, 1)) > 0 THEN substr('aaaaaaæceeeeiiiiðnoooooøuuuuyþaaaaaaceeeeiiiinooooouuuuyyaaaaaaccccccccddddeeeeeeeeeegggggggghhħiiiiiiiiiĳjjkkllllllŀłnnnnnnŋooooooœrrrrrrssssssssttttŧuuuuuuuuuuuuwwyyyzzzzzzɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽǆǆǉǉǌǌaaiioouuuuuuuuuuaaaaææǥggkkooooʒʒjǳǳggƕƿnnaaææøøaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy', instr('ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǢǣǤǦǧǨǩǪǫǬǭǮǯǰǱǲǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ', substr(rest, 1, 1)), 1) ELSE substr(rest, 1, 1) END FROM f WHERE rest <> '') SELECT done FROM f WHERE rest = '') WHERE NOT EXISTS (SELECT 1 FROM journal_actor WHERE name = NEW.actor); END;
CREATE TRIGGER keep_signal_rule_delete BEFORE DELETE ON signal_rule BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_signal_rule_update BEFORE UPDATE ON signal_rule WHEN OLD.state <> 'published' OR NEW.state <> 'retired' OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.issuer IS DISTINCT FROM NEW.issuer OR OLD.path IS DISTINCT FROM NEW.path OR OLD.code IS DISTINCT FROM NEW.code OR OLD.asked IS DISTINCT FROM NEW.asked OR OLD.level IS DISTINCT FROM NEW.level OR OLD.numbers IS DISTINCT FROM NEW.numbers OR OLD.published_at IS DISTINCT FROM NEW.published_at OR OLD.published_by IS DISTINCT FROM NEW.published_by BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_enclosure_delete BEFORE DELETE ON enclosure WHEN (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_enclosure_update BEFORE UPDATE ON enclosure WHEN (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_enclosure_insert BEFORE INSERT ON enclosure WHEN (SELECT d.state FROM directive d WHERE d.id = NEW.directive_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_delete BEFORE DELETE ON directive WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_update BEFORE UPDATE ON directive WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_delete BEFORE DELETE ON step WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_update BEFORE UPDATE ON step WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_insert BEFORE INSERT ON step WHEN (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_state_delete BEFORE DELETE ON state WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_state_update BEFORE UPDATE ON state WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_state_insert BEFORE INSERT ON state WHEN (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_route_delete BEFORE DELETE ON route WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_route_update BEFORE UPDATE ON route WHEN OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.code IS DISTINCT FROM NEW.code OR OLD.number IS DISTINCT FROM NEW.number OR OLD.item IS DISTINCT FROM NEW.item OR OLD.name IS DISTINCT FROM NEW.name OR OLD.name_en IS DISTINCT FROM NEW.name_en OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_choice_delete BEFORE DELETE ON field_choice WHEN (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_choice_update BEFORE UPDATE ON field_choice WHEN (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_choice_insert BEFORE INSERT ON field_choice WHEN (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = NEW.field_id)) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_delete BEFORE DELETE ON field WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_update BEFORE UPDATE ON field WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_insert BEFORE INSERT ON field WHEN (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_group_delete BEFORE DELETE ON field_group WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_group_update BEFORE UPDATE ON field_group WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_group_insert BEFORE INSERT ON field_group WHEN (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_definition_version_delete BEFORE DELETE ON definition_version WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_definition_version_update BEFORE UPDATE ON definition_version WHEN OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.definition_id IS DISTINCT FROM NEW.definition_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.rules IS DISTINCT FROM NEW.rules OR OLD.lower_may IS DISTINCT FROM NEW.lower_may OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_succession_delete BEFORE DELETE ON succession BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_succession_update BEFORE UPDATE ON succession BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_unit_act_delete BEFORE DELETE ON unit_act WHEN EXISTS (SELECT 1 FROM unit_spell s WHERE s.unit_id = OLD.unit_id) BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_unit_act_update BEFORE UPDATE ON unit_act BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_closing_delete BEFORE DELETE ON directive_closing BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_closing_update BEFORE UPDATE ON directive_closing BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_supplement_delete BEFORE DELETE ON supplement BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_supplement_update BEFORE UPDATE ON supplement BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_event_delete BEFORE DELETE ON answer_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_event_update BEFORE UPDATE ON answer_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_version_delete BEFORE DELETE ON answer_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_version_update BEFORE UPDATE ON answer_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_choice_edition_delete BEFORE DELETE ON choice_edition BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_choice_edition_update BEFORE UPDATE ON choice_edition BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_look_delete BEFORE DELETE ON report_look BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_look_update BEFORE UPDATE ON report_look BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issued_document_delete BEFORE DELETE ON issued_document BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issued_document_update BEFORE UPDATE ON issued_document BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issue_delete BEFORE DELETE ON issue BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issue_update BEFORE UPDATE ON issue BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_event_delete BEFORE DELETE ON step_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_event_update BEFORE UPDATE ON step_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_gap_reason_delete BEFORE DELETE ON gap_reason BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_gap_reason_update BEFORE UPDATE ON gap_reason BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_manifest_delete BEFORE DELETE ON manifest BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_manifest_update BEFORE UPDATE ON manifest BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_version_delete BEFORE DELETE ON report_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_version_update BEFORE UPDATE ON report_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_journal_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_journal_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE INDEX ix_form_decision_path ON form_decision (path);
CREATE INDEX ix_form_decision_unit_id ON form_decision (unit_id);
CREATE INDEX ix_form_sheet_desk_unit_id ON form_sheet (desk_unit_id, version_id, starts_on);
CREATE INDEX ix_form_sheet_unit_id ON form_sheet (unit_id);
CREATE INDEX ix_form_sheet_path ON form_sheet (path);
CREATE INDEX ix_form_sheet_ends_on ON form_sheet (ends_on, id);
CREATE INDEX ix_form_sheet_version_id ON form_sheet (version_id, starts_on, path);
CREATE INDEX ix_choice_edition_unit_id ON choice_edition (unit_id);
CREATE INDEX ix_choice_list_unit_id ON choice_list (unit_id);
CREATE INDEX ix_form_sum_version_id ON form_sum (version_id, starts_on);
CREATE INDEX ix_form_sum_above ON form_sum (above, starts_on, version_id, field);
CREATE INDEX ix_form_sum_unit_id ON form_sum (unit_id);
CREATE INDEX ix_form_withdrawal_unit_id ON form_withdrawal (unit_id);
CREATE INDEX ix_form_closing_unit_id ON form_closing (unit_id);
CREATE INDEX ix_form_draft_unit_id ON form_draft (unit_id);
CREATE INDEX ix_sent_files_account_id ON sent_files (account_id);
CREATE INDEX ix_key_question_until ON key_question (until);
CREATE INDEX ix_key_question_asker ON key_question (asker);
CREATE INDEX ix_security_key_account_id ON security_key (account_id);
CREATE INDEX ix_recovery_code_account_id ON recovery_code (account_id);
CREATE INDEX ix_report_state_path ON report (state, path);
CREATE INDEX ix_directive_answer_due_on_path ON directive_answer (due_on, path);
CREATE INDEX ix_unit_sort_key ON unit (sort_key, id, kind_code);
CREATE INDEX ix_unit_spell_sort_key ON unit_spell (sort_key, unit_id, of_cell);
CREATE INDEX ix_post_agreed_by_id ON post (agreed_by_id);
CREATE INDEX ix_sign_in_began_at ON sign_in (began_at);
CREATE INDEX ix_device_account_id ON device (account_id);
CREATE INDEX ix_sign_in_try_network ON sign_in_try (network, at);
CREATE INDEX ix_sign_in_try_who ON sign_in_try (who, at);
CREATE INDEX ix_sign_in_try_at ON sign_in_try (at);
CREATE INDEX ix_directive_answer_desk_unit_id ON directive_answer (desk_unit_id, state);
CREATE INDEX ix_report_desk_unit_id ON report (desk_unit_id, state);
CREATE INDEX ix_duty_quarter_source_path ON duty (quarter, source, path);
CREATE INDEX ix_unit_spell_ends_on ON unit_spell (ends_on, unit_id) WHERE ends_on IS NOT NULL;
CREATE INDEX ix_directive_answer_route_id ON directive_answer (route_id, state, path, unit_id);
CREATE INDEX ix_report_route_id ON report (route_id, state, path, unit_id);
CREATE INDEX ix_post_ends_on ON post (ends_on, id);
CREATE INDEX ix_post_starts_on ON post (starts_on, id);
CREATE INDEX ix_post_role_path ON post (role, path);
CREATE INDEX ix_post_role ON post (role, id);
CREATE INDEX ix_account_login ON account (login);
CREATE INDEX ix_person_search_key ON person (search_key, id);
CREATE INDEX ix_directive_answer_state_path ON directive_answer (state, path);
CREATE INDEX ix_directive_answer_directive_id ON directive_answer (directive_id, id);
CREATE INDEX ix_directive_answer_due_on ON directive_answer (due_on, id);
CREATE INDEX ix_directive_symbol ON directive (symbol, id);
CREATE INDEX ix_unit_kind_code_path ON unit (kind_code, path);
CREATE INDEX ix_unit_ended ON unit (dissolved_on, id);
CREATE INDEX ix_unit_founded_on ON unit (founded_on, id);
CREATE INDEX ix_unit_code ON unit (code);
CREATE INDEX ix_report_quarter_issued_on ON report (quarter, issued_on, id);
CREATE INDEX ix_report_quarter_first ON report (quarter, first_submitted_at, id);
CREATE INDEX ix_report_issued_on ON report (issued_on, id);
CREATE INDEX ix_report_first_submitted_at ON report (first_submitted_at, id);
CREATE INDEX ix_report_state_quarter_path ON report (state, quarter, path);
CREATE INDEX ix_report_quarter_path ON report (quarter, path);
CREATE INDEX ix_report_quarter ON report (quarter, id);
CREATE INDEX ix_score_sheet_grade_path ON score_sheet (grade, path);
CREATE INDEX ix_score_sheet_stage_path ON score_sheet (stage, path);
CREATE INDEX ix_score_sheet_total ON score_sheet (total, id);
CREATE INDEX ix_score_sheet_stage ON score_sheet (stage, id);
CREATE INDEX ix_meeting_outside_window_path ON meeting (outside_window, path);
CREATE INDEX ix_meeting_kind_path ON meeting (kind, path);
CREATE INDEX ix_meeting_period_path ON meeting (period, path);
CREATE INDEX ix_meeting_period_newest ON meeting (period, held_on DESC, id);
CREATE INDEX ix_meeting_newest ON meeting (held_on DESC, id);
CREATE INDEX ix_meeting_held_on ON meeting (held_on, id);
CREATE INDEX ix_meeting_period ON meeting (period, id);
CREATE INDEX ix_unit_spell_code ON unit_spell (code);
CREATE INDEX ix_journal_actor ON journal (actor);
CREATE INDEX ix_unit_sum_above ON unit_sum (above, field, period, unit_id, path, value, n, total);
CREATE INDEX ix_unit_sum_unit_id ON unit_sum (unit_id);
CREATE INDEX ix_sum_mark_above ON sum_mark (above, period);
CREATE INDEX ix_unit_in_use_from ON unit (in_use_from) WHERE in_use_from IS NOT NULL;
CREATE INDEX ix_unit_dissolved_on ON unit (dissolved_on) WHERE dissolved_on IS NOT NULL;
CREATE INDEX ix_duty_quarter_path ON duty (quarter, path);
CREATE INDEX ix_duty_about_id_quarter_source ON duty (about_id, quarter, source);
CREATE INDEX ix_signal_catch_code_at ON signal_catch (code, at);
CREATE INDEX ix_signal_catch_report_id ON signal_catch (report_id);
CREATE INDEX ix_signal_catch_path ON signal_catch (path);
CREATE INDEX ix_signal_catch_unit_id ON signal_catch (unit_id);
CREATE UNIQUE INDEX uq_signal_rule_published ON signal_rule (issuer, code) WHERE state = 'published';
CREATE INDEX ix_signal_rule_unit_id ON signal_rule (unit_id);
CREATE INDEX ix_draft_saved_at ON draft (saved_at);
CREATE INDEX ix_draft_unit_id ON draft (unit_id);
CREATE INDEX ix_draft_account_id ON draft (account_id);
CREATE INDEX ix_directive_answer_stand_in_id ON directive_answer (stand_in_id);
CREATE INDEX ix_report_stand_in_id ON report (stand_in_id);
CREATE INDEX ix_quarter_lock_report_id ON quarter_lock (report_id);
CREATE INDEX ix_quarter_lock_unit_id ON quarter_lock (unit_id);
CREATE INDEX ix_quarter_lock_path ON quarter_lock (path);
CREATE INDEX ix_reorganisation_row_path ON reorganisation_row (path);
CREATE INDEX ix_reorganisation_row_reorganisation_id ON reorganisation_row (reorganisation_id);
CREATE INDEX ix_reorganisation_path ON reorganisation (path);
CREATE INDEX ix_succession_to_id ON succession (to_id);
CREATE INDEX ix_succession_from_id ON succession (from_id);
CREATE INDEX ix_unit_act_reorganisation_id ON unit_act (reorganisation_id);
CREATE INDEX ix_unit_act_path ON unit_act (path);
CREATE INDEX ix_unit_act_unit_id ON unit_act (unit_id);
CREATE INDEX ix_unit_custodian_id ON unit (custodian_id);
CREATE INDEX ix_unit_spell_unit_id_counts_from ON unit_spell (unit_id, counts_from);
CREATE INDEX ix_unit_spell_parent_id ON unit_spell (parent_id);
CREATE INDEX ix_unit_spell_path ON unit_spell (path);
CREATE INDEX ix_unit_spell_unit_id ON unit_spell (unit_id);
CREATE INDEX ix_directive_closing_unit_id ON directive_closing (unit_id);
CREATE INDEX ix_bulk_decision_report_id ON bulk_decision (report_id);
CREATE INDEX ix_bulk_decision_account_id ON bulk_decision (account_id);
CREATE INDEX ix_issue_unit_id ON issue (unit_id);
CREATE INDEX ix_issue_report_id ON issue (report_id);
CREATE INDEX ix_issue_path ON issue (path);
CREATE INDEX ix_word_template_unit_id ON word_template (unit_id);
CREATE INDEX ix_committee_term_unit_id ON committee_term (unit_id);
CREATE INDEX ix_committee_term_path ON committee_term (path);
CREATE INDEX ix_signed_document_unit_id ON signed_document (unit_id);
CREATE INDEX ix_signed_document_subject_id ON signed_document (subject_id);
CREATE INDEX ix_signed_document_path ON signed_document (path);
CREATE INDEX ix_upload_account_id ON upload (account_id);
CREATE INDEX ix_job_standing_id ON job (standing, id);
CREATE INDEX ix_job_sha256 ON job (sha256);
CREATE INDEX ix_job_account_id ON job (account_id);
CREATE INDEX ix_supplement_report_id ON supplement (report_id);
CREATE INDEX ix_supplement_path ON supplement (path);
CREATE INDEX ix_supplement_unit_id ON supplement (unit_id);
CREATE INDEX ix_grade_sum_period_path ON grade_sum (period, path);
CREATE INDEX ix_grade_sum_path ON grade_sum (path);
CREATE INDEX ix_grade_sum_unit_id ON grade_sum (unit_id);
CREATE INDEX ix_duty_path ON duty (path);
CREATE INDEX ix_duty_unit_id ON duty (unit_id);
CREATE INDEX ix_follower_answer_unit_id ON follower_answer (unit_id);
CREATE INDEX ix_issued_document_unit_id ON issued_document (unit_id);
CREATE INDEX ix_issued_document_path ON issued_document (path);
CREATE INDEX ix_issued_document_issue_id ON issued_document (issue_id);
CREATE INDEX ix_report_look_unit_id ON report_look (unit_id);
CREATE INDEX ix_report_look_report_id ON report_look (report_id);
CREATE INDEX ix_report_look_path ON report_look (path);
CREATE INDEX ix_pin_draft_unit_id ON pin_draft (unit_id);
CREATE INDEX ix_pin_draft_report_id ON pin_draft (report_id);
CREATE INDEX ix_pin_unit_id ON pin (unit_id);
CREATE INDEX ix_pin_report_id ON pin (report_id);
CREATE INDEX ix_pin_path ON pin (path);
CREATE INDEX ix_official_grade_unit_id ON official_grade (unit_id);
CREATE INDEX ix_official_grade_path ON official_grade (path);
CREATE INDEX ix_notice_account_id_read_at ON notice (account_id, read_at);
CREATE INDEX ix_notice_account_id ON notice (account_id);
CREATE INDEX ix_mail_address_account_id ON mail_address (account_id);
CREATE INDEX ix_delegation_unit_id ON delegation (unit_id);
CREATE INDEX ix_delegation_taker_id ON delegation (taker_id);
CREATE INDEX ix_delegation_path ON delegation (path);
CREATE INDEX ix_delegation_giver_id ON delegation (giver_id);
CREATE INDEX ix_answer_version_unit_id ON answer_version (unit_id);
CREATE INDEX ix_answer_version_path ON answer_version (path);
CREATE INDEX ix_answer_event_unit_id ON answer_event (unit_id);
CREATE INDEX ix_answer_event_path ON answer_event (path);
CREATE INDEX ix_answer_draft_unit_id ON answer_draft (unit_id);
CREATE INDEX ix_enclosure_unit_id ON enclosure (unit_id);
CREATE INDEX ix_enclosure_directive_id ON enclosure (directive_id);
CREATE INDEX ix_directive_answer_unit_id ON directive_answer (unit_id);
CREATE INDEX ix_directive_answer_path ON directive_answer (path);
CREATE INDEX ix_directive_answer_asked_by_id ON directive_answer (asked_by_id);
CREATE INDEX ix_directive_answer_above_id ON directive_answer (above_id);
CREATE INDEX ix_directive_unit_id ON directive (unit_id);
CREATE INDEX ix_step_from_state ON step (from_state);
CREATE INDEX ix_step_unit_id ON step (unit_id);
CREATE INDEX ix_state_unit_id ON state (unit_id);
CREATE INDEX ix_route_item ON route (item);
CREATE INDEX ix_route_unit_id ON route (unit_id);
CREATE INDEX ix_manifest_unit_id ON manifest (unit_id);
CREATE INDEX ix_manifest_path ON manifest (path);
CREATE INDEX ix_manifest_child_version_id ON manifest (child_version_id);
CREATE INDEX ix_gap_reason_unit_id ON gap_reason (unit_id);
CREATE INDEX ix_gap_reason_path ON gap_reason (path);
CREATE INDEX ix_gap_reason_child_id ON gap_reason (child_id);
CREATE INDEX ix_field_choice_unit_id ON field_choice (unit_id);
CREATE INDEX ix_step_event_unit_id ON step_event (unit_id);
CREATE INDEX ix_step_event_path ON step_event (path);
CREATE INDEX ix_sheet_body_unit_id ON sheet_body (unit_id);
CREATE INDEX ix_sheet_answer_unit_id ON sheet_answer (unit_id);
CREATE INDEX ix_report_version_unit_id ON report_version (unit_id);
CREATE INDEX ix_report_version_path ON report_version (path);
CREATE INDEX ix_report_draft_unit_id ON report_draft (unit_id);
CREATE INDEX ix_field_unit_id ON field (unit_id);
CREATE INDEX ix_field_group_id ON field (group_id);
CREATE INDEX ix_score_sheet_unit_id ON score_sheet (unit_id);
CREATE INDEX ix_score_sheet_path ON score_sheet (path);
CREATE UNIQUE INDEX uq_roll_entry_meeting_id_member_id ON roll_entry (meeting_id, member_id);
CREATE INDEX ix_roll_entry_unit_id ON roll_entry (unit_id);
CREATE INDEX ix_roll_entry_member_id ON roll_entry (member_id);
CREATE INDEX ix_report_unit_id ON report (unit_id);
CREATE INDEX ix_report_path ON report (path);
CREATE INDEX ix_meeting_record_unit_id ON meeting_record (unit_id);
CREATE INDEX ix_field_group_unit_id ON field_group (unit_id);
CREATE INDEX ix_attachment_unit_id ON attachment (unit_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id);
CREATE INDEX ix_topic_orientation_unit_id ON topic_orientation (unit_id);
CREATE UNIQUE INDEX uq_meeting_regular ON meeting (unit_id, period) WHERE kind IN ('regular', 'combined') AND voided_at IS NULL;
CREATE INDEX ix_meeting_unit_id ON meeting (unit_id);
CREATE INDEX ix_meeting_path ON meeting (path);
CREATE INDEX ix_definition_version_unit_id ON definition_version (unit_id);
CREATE INDEX ix_topic_unit_id ON topic (unit_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_post_unit_id ON post (unit_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_path ON post (path);
CREATE INDEX ix_member_unit_id ON member (unit_id);
CREATE INDEX ix_meeting_window_unit_id ON meeting_window (unit_id);
CREATE INDEX ix_meeting_plan_unit_id ON meeting_plan (unit_id);
CREATE INDEX ix_meeting_plan_period ON meeting_plan (period);
CREATE INDEX ix_meeting_plan_path ON meeting_plan (path);
CREATE INDEX ix_journal_unit_id ON journal (unit_id);
CREATE INDEX ix_journal_act ON journal (act);
CREATE INDEX ix_headcount_unit_id ON headcount (unit_id);
CREATE INDEX ix_headcount_path ON headcount (path);
CREATE INDEX ix_definition_unit_id ON definition (unit_id);
CREATE INDEX ix_unit_search_key ON unit (search_key);
CREATE INDEX ix_unit_path ON unit (path);
CREATE INDEX ix_unit_parent_id ON unit (parent_id);
CREATE INDEX ix_account_path ON account (path);
CREATE INDEX ix_person_path ON person (path);
CREATE INDEX ix_once_at ON once (at);
COMMIT;