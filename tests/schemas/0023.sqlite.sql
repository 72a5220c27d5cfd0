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
INSERT INTO "alembic_version" VALUES('0023');
CREATE TABLE answer_draft (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	"values" TEXT NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
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
	path VARCHAR(200) NOT NULL, 
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
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_follower_answer PRIMARY KEY (id), 
	CONSTRAINT fk_follower_answer_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_follower_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_follower_answer_sheet_id_field_code UNIQUE (sheet_id, field_code)
);
CREATE TABLE form_sheet (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	saved_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_form_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_form_sheet_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_sheet_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_form_sheet_unit_id_year UNIQUE (unit_id, year, version_id)
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
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_grade_sum PRIMARY KEY (id), 
	CONSTRAINT uq_grade_sum_unit_id UNIQUE (unit_id, period, grade), 
	CONSTRAINT fk_grade_sum_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "grade_sum" VALUES(9,'2018-12-01','average',1,5500,7,'1.7.');
INSERT INTO "grade_sum" VALUES(8,'2018-11-01','average',1,5500,7,'1.7.');
INSERT INTO "grade_sum" VALUES(7,'2018-10-01','average',1,5500,7,'1.7.');
INSERT INTO "grade_sum" VALUES(6,'2018-12-01','average',1,5500,6,'1.2.3.6.');
INSERT INTO "grade_sum" VALUES(5,'2018-11-01','average',1,5500,6,'1.2.3.6.');
INSERT INTO "grade_sum" VALUES(4,'2018-10-01','average',1,5500,6,'1.2.3.6.');
INSERT INTO "grade_sum" VALUES(3,'2018-12-01','average',1,5500,4,'1.2.4.');
INSERT INTO "grade_sum" VALUES(2,'2018-11-01','average',1,5500,4,'1.2.4.');
INSERT INTO "grade_sum" VALUES(1,'2018-10-01','average',1,5500,4,'1.2.4.');
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
INSERT INTO "issued_document" VALUES(2,1,'phu-luc-2-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',6989,'f054fcdce7e7c3a29d5b5fedad4a680cfa0ad35c19d3d55d6643e422686e6c75',1,'1.');
INSERT INTO "issued_document" VALUES(1,1,'phu-luc-1-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',8113,'17618a474e7bb4643ecd764e0b6e7407984e56e3146874831b7cf03d75269c87',1,'1.');
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
INSERT INTO "journal" VALUES(162,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','report.sign',1,'report',6,'{"sha256":"f0e6b89ba8f2ef086a9889f6b55eae4d6883e6c09e7d749ade0e4eb6b68021bc","version":1}','df3849020613791b50b5f0b756f73832ed0d5ad57bee8cc7621ad878074f8075','69e2aed07ee7130770a52de6105cc35166d94df8f5e6767ca18046c103fdf38a');
INSERT INTO "journal" VALUES(161,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','document.sign',1,'signed_document',1,'{"number":1,"sha256":"99d97c516f0c77e2b6c7afefe3302aba15742cbb443c4d5c9c1766313c1fa2ab","term":"2015-2020","type":"BC"}','3f5b8e1426671e29d18fa692bc44fb40ced828fc5e62d7d7bde92b363c526a11','df3849020613791b50b5f0b756f73832ed0d5ad57bee8cc7621ad878074f8075');
INSERT INTO "journal" VALUES(160,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.close',1,'report',6,'{"sha256":"f0e6b89ba8f2ef086a9889f6b55eae4d6883e6c09e7d749ade0e4eb6b68021bc","version":1}','6e9cf6e474d69b8a5ca428aa5fae29004b58cdefffccad6f42fa2521221c39cd','3f5b8e1426671e29d18fa692bc44fb40ced828fc5e62d7d7bde92b363c526a11');
INSERT INTO "journal" VALUES(159,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.begin',1,'report',6,'{"quarter":"2018-Q4"}','610e23455a35b9938cbb4ffb5a278c85df383bf35719e73a4c059f65462d64b3','6e9cf6e474d69b8a5ca428aa5fae29004b58cdefffccad6f42fa2521221c39cd');
INSERT INTO "journal" VALUES(158,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',2,'report',5,'{"sha256":"541b95e8586e25187bb42265224d92f6af0889f1f0a45a66d56234627956ef4b","version":1}','8f517b3d6bd9de9e961c1418bb0135515e0dafe90df9ef772d9da8872b0f9b79','610e23455a35b9938cbb4ffb5a278c85df383bf35719e73a4c059f65462d64b3');
INSERT INTO "journal" VALUES(157,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',2,'report',5,'{"version":1}','3001b807b5035d6fb1678dd7edbb362cb67bd596fefa12544983b42e27095244','8f517b3d6bd9de9e961c1418bb0135515e0dafe90df9ef772d9da8872b0f9b79');
INSERT INTO "journal" VALUES(156,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',2,'report',5,'{"sha256":"541b95e8586e25187bb42265224d92f6af0889f1f0a45a66d56234627956ef4b","version":1}','07c0f339f4d2b99eebe66aba47c72675963b3e95c2ebcaff0d35177b24085b7b','3001b807b5035d6fb1678dd7edbb362cb67bd596fefa12544983b42e27095244');
INSERT INTO "journal" VALUES(155,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','380d7550a1fc378079447e6bd5defbdc19fa26cfa9ce3e4c43191c2393b00046','07c0f339f4d2b99eebe66aba47c72675963b3e95c2ebcaff0d35177b24085b7b');
INSERT INTO "journal" VALUES(154,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','85860a69525727b950492f5859108a56a613a0a0a907b2c02ea491b2a97a999c','380d7550a1fc378079447e6bd5defbdc19fa26cfa9ce3e4c43191c2393b00046');
INSERT INTO "journal" VALUES(153,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.submit',2,'report',5,'{"sha256":"541b95e8586e25187bb42265224d92f6af0889f1f0a45a66d56234627956ef4b","version":1}','128360b390a757f327d5dc921a0c9cb59f310b8182788c85c872dbdb91a0efd5','85860a69525727b950492f5859108a56a613a0a0a907b2c02ea491b2a97a999c');
INSERT INTO "journal" VALUES(152,'2019-01-20 03:00:00.000000',7,'Người D.committee_officer','report.begin',2,'report',5,'{"quarter":"2018-Q4"}','2ed5e00985edee8de0309d73a8e39c503363a4ac0efe8dcc0e5bb3d801409e94','128360b390a757f327d5dc921a0c9cb59f310b8182788c85c872dbdb91a0efd5');
INSERT INTO "journal" VALUES(151,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.approve',3,'report',4,'{"sha256":"01aae67c909f636d6c4a203f639ffd324d04932c5fc2592467a4d74e7175d4c3","version":1}','3a74a026a3975e44a8203890918ce8fecd38bfc8bbbc13686228fb92f9e24004','2ed5e00985edee8de0309d73a8e39c503363a4ac0efe8dcc0e5bb3d801409e94');
INSERT INTO "journal" VALUES(150,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','507caf48b3ceab97853a11e0fbc5c7c3af974b0ea484531aa923edbb5b6c74b9','3a74a026a3975e44a8203890918ce8fecd38bfc8bbbc13686228fb92f9e24004');
INSERT INTO "journal" VALUES(149,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','3ad96b0b35066518b209501ef251da40c53ff0ae21d78ed026ed0fc279fc5315','507caf48b3ceab97853a11e0fbc5c7c3af974b0ea484531aa923edbb5b6c74b9');
INSERT INTO "journal" VALUES(148,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.submit',3,'report',4,'{"sha256":"01aae67c909f636d6c4a203f639ffd324d04932c5fc2592467a4d74e7175d4c3","version":1}','02a1f9460467d6ae697ad8ac2fd81dc24f95a7d18af2a6210675f6dc2157bcdc','3ad96b0b35066518b209501ef251da40c53ff0ae21d78ed026ed0fc279fc5315');
INSERT INTO "journal" VALUES(147,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.begin',3,'report',4,'{"quarter":"2018-Q4"}','94b8cad2b90dd1867031240dadba7084e94c08516d0c650ee633d6ab4114f1bf','02a1f9460467d6ae697ad8ac2fd81dc24f95a7d18af2a6210675f6dc2157bcdc');
INSERT INTO "journal" VALUES(146,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',7,'report',3,'{"sha256":"308d42dcb57a91debb42417744e054e651f7d80f99ce7e73efd62f3205821b18","version":1}','bdf23b2f3a54aef74b4495ab2c978cb01ea07e0e7e7c7b300919bceb0f8ca120','94b8cad2b90dd1867031240dadba7084e94c08516d0c650ee633d6ab4114f1bf');
INSERT INTO "journal" VALUES(145,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',7,'report',3,'{"version":1}','476023893dffbc1e61de314c0de8504bd13f8ddb3dd76aaff4eb72c74ebfed7e','bdf23b2f3a54aef74b4495ab2c978cb01ea07e0e7e7c7b300919bceb0f8ca120');
INSERT INTO "journal" VALUES(144,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',7,'report',3,'{"sha256":"308d42dcb57a91debb42417744e054e651f7d80f99ce7e73efd62f3205821b18","version":1}','f4480ccb5b7f1d97719ed695d4cd77180cb4708f1e53542a192605bf56858180','476023893dffbc1e61de314c0de8504bd13f8ddb3dd76aaff4eb72c74ebfed7e');
INSERT INTO "journal" VALUES(143,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','38b85f1a415168e371e7373f89487989c7df79a1f032585b3171a4b2723e5dc6','f4480ccb5b7f1d97719ed695d4cd77180cb4708f1e53542a192605bf56858180');
INSERT INTO "journal" VALUES(142,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','8e1822c0f16fa31c1fbad80eae837f8dc847eb1bec21acf46cc6f9072a2c2d52','38b85f1a415168e371e7373f89487989c7df79a1f032585b3171a4b2723e5dc6');
INSERT INTO "journal" VALUES(141,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.approve',6,'report',2,'{"sha256":"e5ae5d9b433b0bca9ecc4942d072e55624c36a485e90764499b1afd714c8d2e7","version":1}','18b2c394e867fd983fffde76d1a09f2abec237bc26e6fe76d2a2fcbfb367a761','8e1822c0f16fa31c1fbad80eae837f8dc847eb1bec21acf46cc6f9072a2c2d52');
INSERT INTO "journal" VALUES(140,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','c134a9d1e6ce24ad45dd30a2166f39f88650dd5cb8147cccc29b532152b798de','18b2c394e867fd983fffde76d1a09f2abec237bc26e6fe76d2a2fcbfb367a761');
INSERT INTO "journal" VALUES(139,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','3ac4c921f346f3d934d3597b0cf7404a9bedc854eba2f9546e81275edb476cae','c134a9d1e6ce24ad45dd30a2166f39f88650dd5cb8147cccc29b532152b798de');
INSERT INTO "journal" VALUES(138,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.receive',6,'report',2,'{"sha256":"e5ae5d9b433b0bca9ecc4942d072e55624c36a485e90764499b1afd714c8d2e7","version":1}','1f890965c9aa30cc6496e1c1339c9714f6fb57b4dbfaf7d161583a962d775a84','3ac4c921f346f3d934d3597b0cf7404a9bedc854eba2f9546e81275edb476cae');
INSERT INTO "journal" VALUES(137,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','fff6298e052a044d780e823bbb39128602c53c498ab569bb283bb9f3cd58aa73','1f890965c9aa30cc6496e1c1339c9714f6fb57b4dbfaf7d161583a962d775a84');
INSERT INTO "journal" VALUES(136,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','36079eeb597b9a913d84f3b5df9f042c580df1c714336a5b6043c7f694332c9e','fff6298e052a044d780e823bbb39128602c53c498ab569bb283bb9f3cd58aa73');
INSERT INTO "journal" VALUES(135,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.approve',4,'report',1,'{"sha256":"21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362","version":2}','d83d531e2758ff92c8ad240603aa98107003e5c1ceb208c2cd3880fdeda05bb2','36079eeb597b9a913d84f3b5df9f042c580df1c714336a5b6043c7f694332c9e');
INSERT INTO "journal" VALUES(134,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','f32435d216b83f1af05e12bd58fcb8f9527db16df3295f5964616478ce1cd172','d83d531e2758ff92c8ad240603aa98107003e5c1ceb208c2cd3880fdeda05bb2');
INSERT INTO "journal" VALUES(133,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','7f173e85e5404d9ab2dd480922950dad7b3392f4e5a82fb3afa161780b667260','f32435d216b83f1af05e12bd58fcb8f9527db16df3295f5964616478ce1cd172');
INSERT INTO "journal" VALUES(132,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362","version":2}','06eeb71d2108627caac8fab697629af354a64918a25596dfc07b581203836014','7f173e85e5404d9ab2dd480922950dad7b3392f4e5a82fb3afa161780b667260');
INSERT INTO "journal" VALUES(131,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.send_back',4,'report',1,'{"sha256":"21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362","version":1}','e64f57b388602e19288cd02133d6ad37a030c4dadcc82dc77713070044352a13','06eeb71d2108627caac8fab697629af354a64918a25596dfc07b581203836014');
INSERT INTO "journal" VALUES(130,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','e3d3def60cc45696f43bf2caa1b5831f5b7b48f9c0a0724b5902ecb9adfc5b3f','e64f57b388602e19288cd02133d6ad37a030c4dadcc82dc77713070044352a13');
INSERT INTO "journal" VALUES(129,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','ab2667082e39381f096ec642002c3ecb0ca383c2cf924af733f0a2c72f1ecaa1','e3d3def60cc45696f43bf2caa1b5831f5b7b48f9c0a0724b5902ecb9adfc5b3f');
INSERT INTO "journal" VALUES(128,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.submit',7,'report',3,'{"sha256":"308d42dcb57a91debb42417744e054e651f7d80f99ce7e73efd62f3205821b18","version":1}','9f298d43f2385a2d65ef6cb806ca434106488a133bce650a426d616f5f2746d5','ab2667082e39381f096ec642002c3ecb0ca383c2cf924af733f0a2c72f1ecaa1');
INSERT INTO "journal" VALUES(127,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.begin',7,'report',3,'{"quarter":"2018-Q4"}','fe87d7207ce099f4a1dbc655c5de6d3e436d4f6fc71a1fa82c65ccc2fdd0def1','9f298d43f2385a2d65ef6cb806ca434106488a133bce650a426d616f5f2746d5');
INSERT INTO "journal" VALUES(126,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',9,'{"commitment":"58df1d197bb06e4903ee166f9ee390c46430c9c7754daa04accc779390d2d713"}','3bf986785971a3401914631c840d94712bbe7ee6b296087582f6b3f602d610fd','fe87d7207ce099f4a1dbc655c5de6d3e436d4f6fc71a1fa82c65ccc2fdd0def1');
INSERT INTO "journal" VALUES(125,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',9,'{}','cbb644b0575fe23694f6251dec829abffe7b97cfe18bcdf65d41f720c1bd000e','3bf986785971a3401914631c840d94712bbe7ee6b296087582f6b3f602d610fd');
INSERT INTO "journal" VALUES(124,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',9,'{}','a147ef3472317ba55b6ad33abba9bcfdf117f558cce5f6eaf56595c90e5558ab','cbb644b0575fe23694f6251dec829abffe7b97cfe18bcdf65d41f720c1bd000e');
INSERT INTO "journal" VALUES(123,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',9,'{}','aa33819022dd773e4aa12a5df76c116897f9dc849cf75ee33ad12f6fcf9fb55f','a147ef3472317ba55b6ad33abba9bcfdf117f558cce5f6eaf56595c90e5558ab');
INSERT INTO "journal" VALUES(122,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',9,'{"kind":"regular","period":"2018-12-01"}','cbe8dd78da840742c5b299c5c6f752554bbf3e6981ea0e6b6157ce4497e0e5f4','aa33819022dd773e4aa12a5df76c116897f9dc849cf75ee33ad12f6fcf9fb55f');
INSERT INTO "journal" VALUES(121,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',8,'{"commitment":"39040ad5db05f64ae61f9cccf75f50e262518eb7803df344ca4a4be108b48cd6"}','685083d56920e9072f5260197da2d6252ac2c79994a85d2d6d1c08f082aeac3d','cbe8dd78da840742c5b299c5c6f752554bbf3e6981ea0e6b6157ce4497e0e5f4');
INSERT INTO "journal" VALUES(120,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',8,'{}','ea8deae381c780725eeda6160fc9100860fae2141459ed4ef47d7d7bdcd86c34','685083d56920e9072f5260197da2d6252ac2c79994a85d2d6d1c08f082aeac3d');
INSERT INTO "journal" VALUES(119,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',8,'{}','095e9c7483ffbd6246d485084446fbc904bfe34ac629379955e4acab08b98ac8','ea8deae381c780725eeda6160fc9100860fae2141459ed4ef47d7d7bdcd86c34');
INSERT INTO "journal" VALUES(118,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',8,'{}','ca5334916122656234780d418b97673104a9a4158ab1ea7eb8e75c2f69ca4841','095e9c7483ffbd6246d485084446fbc904bfe34ac629379955e4acab08b98ac8');
INSERT INTO "journal" VALUES(117,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',8,'{"kind":"combined","period":"2018-11-01"}','9ab65f0a6071e15918f9e04220a2973b3c5ae78e94936534a865233c3f9c34e4','ca5334916122656234780d418b97673104a9a4158ab1ea7eb8e75c2f69ca4841');
INSERT INTO "journal" VALUES(116,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',7,'{"commitment":"cb83af59fb9032488914cc84def83bc5e1bfed4d490a934cf4b9d2c8a5324f80"}','649b8e67c1a4660a6eb553ae28be2a976c2fc38019a199b1970eb6d1fed2de27','9ab65f0a6071e15918f9e04220a2973b3c5ae78e94936534a865233c3f9c34e4');
INSERT INTO "journal" VALUES(115,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',7,'{}','30be3042f0f93074267c729f8f7691ac9ff0a606467ff73420feb44fa524bd31','649b8e67c1a4660a6eb553ae28be2a976c2fc38019a199b1970eb6d1fed2de27');
INSERT INTO "journal" VALUES(114,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',7,'{}','8731f6518ecf3718a545b3f10b32d169f691d5e3550688f44cc95f079e0a229d','30be3042f0f93074267c729f8f7691ac9ff0a606467ff73420feb44fa524bd31');
INSERT INTO "journal" VALUES(113,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',7,'{}','44e82460343806dade0f85765e857dcc670f7935fd08724b25eaf5282be31236','8731f6518ecf3718a545b3f10b32d169f691d5e3550688f44cc95f079e0a229d');
INSERT INTO "journal" VALUES(112,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',7,'{"kind":"regular","period":"2018-10-01"}','0be02578b80a84d21876d4e5a9ea2919fb1e1136a0c3c45fc057c05546e1e190','44e82460343806dade0f85765e857dcc670f7935fd08724b25eaf5282be31236');
INSERT INTO "journal" VALUES(111,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.submit',6,'report',2,'{"sha256":"e5ae5d9b433b0bca9ecc4942d072e55624c36a485e90764499b1afd714c8d2e7","version":1}','a74e85a7d3adad21f4c5b8fe30f32a41b9f76d148696f092d9e4bcea9bef6aa5','0be02578b80a84d21876d4e5a9ea2919fb1e1136a0c3c45fc057c05546e1e190');
INSERT INTO "journal" VALUES(110,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.begin',6,'report',2,'{"quarter":"2018-Q4"}','58942d938f0c2acc202277fd11da8bfd257e456fd5d987b4c90e96e301d2d595','a74e85a7d3adad21f4c5b8fe30f32a41b9f76d148696f092d9e4bcea9bef6aa5');
INSERT INTO "journal" VALUES(109,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',6,'{"commitment":"a2d4bc2518ca1fd697759d8cb0d9ffd16a5473595199cadeb1bfb8c9b8aafa05"}','28ba61658fa529696a80275db7a11a16562c63407d59e95fa75d17d3227c4fe5','58942d938f0c2acc202277fd11da8bfd257e456fd5d987b4c90e96e301d2d595');
INSERT INTO "journal" VALUES(108,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',6,'{}','16b60bc794bec8721253e18a28030a740138e26e7182b17bd2d5bd0dc2a66a49','28ba61658fa529696a80275db7a11a16562c63407d59e95fa75d17d3227c4fe5');
INSERT INTO "journal" VALUES(107,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',6,'{}','04223a75d63eb494af627e2acf9b9e3739a510cca742a6a53c0322c3b20196b9','16b60bc794bec8721253e18a28030a740138e26e7182b17bd2d5bd0dc2a66a49');
INSERT INTO "journal" VALUES(106,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',6,'{}','10259728fd16eff982ccc1113887a165c452b24aa5b2ecdcb898835248388d70','04223a75d63eb494af627e2acf9b9e3739a510cca742a6a53c0322c3b20196b9');
INSERT INTO "journal" VALUES(105,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',6,'{"kind":"regular","period":"2018-12-01"}','8cc9265ede62aa79fd0f91f159c05f15b1a20515515ac621ca2f9148ee321cef','10259728fd16eff982ccc1113887a165c452b24aa5b2ecdcb898835248388d70');
INSERT INTO "journal" VALUES(104,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',5,'{"commitment":"3ca3d44f2ecf67e86b19c7156d52005c8b34d23a411d94f2a11c253b9ee699ec"}','7c795dd3ba4533047157ce9d1f636a4a4ef5a8011c4c36936b79eadb17eef48e','8cc9265ede62aa79fd0f91f159c05f15b1a20515515ac621ca2f9148ee321cef');
INSERT INTO "journal" VALUES(103,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',5,'{}','107c326da77f4f44cf94334dca2fa538e4f90b192842f29eab63ab3d7aef23f6','7c795dd3ba4533047157ce9d1f636a4a4ef5a8011c4c36936b79eadb17eef48e');
INSERT INTO "journal" VALUES(102,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',5,'{}','00769700ba482942951dc231a8f9f6f5b0af9c876d4968d2d63ee1455ada4c34','107c326da77f4f44cf94334dca2fa538e4f90b192842f29eab63ab3d7aef23f6');
INSERT INTO "journal" VALUES(101,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',5,'{}','50416b518468e3eaaa1808754fc56d200a26f0c23f9e730e2054f68b75ebb367','00769700ba482942951dc231a8f9f6f5b0af9c876d4968d2d63ee1455ada4c34');
INSERT INTO "journal" VALUES(100,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',5,'{"kind":"combined","period":"2018-11-01"}','bf52c517bc60557f57fb983d118903671d4b19c2d3a49b796352f6e317c3816b','50416b518468e3eaaa1808754fc56d200a26f0c23f9e730e2054f68b75ebb367');
INSERT INTO "journal" VALUES(99,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',4,'{"commitment":"777e2494e664b2c85bd18f170b5cc1ae2c9e6b578ffec0bfd5852b8e9fcc06af"}','d63fbaa431132902369704a048b583ba4b40ed7bfe5b6431f44b5567275feabc','bf52c517bc60557f57fb983d118903671d4b19c2d3a49b796352f6e317c3816b');
INSERT INTO "journal" VALUES(98,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',4,'{}','035737ec7b4007d4deedcc4de478646c41a9bae52718fadb67a4690ceccbfbcf','d63fbaa431132902369704a048b583ba4b40ed7bfe5b6431f44b5567275feabc');
INSERT INTO "journal" VALUES(97,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',4,'{}','3167cb8b9fde9f5b13c427240f3df213877c10df4151006ea671e5a3ce3d2db4','035737ec7b4007d4deedcc4de478646c41a9bae52718fadb67a4690ceccbfbcf');
INSERT INTO "journal" VALUES(96,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',4,'{}','93b6a52cffc62e8e373e05adbc133086be941f1f6445b31df471a4bf2d291d5c','3167cb8b9fde9f5b13c427240f3df213877c10df4151006ea671e5a3ce3d2db4');
INSERT INTO "journal" VALUES(95,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',4,'{"kind":"regular","period":"2018-10-01"}','ffd67986a9dcefd895cfa2c6421e5302858067c14e3a9c0d7d5b4636d656dafa','93b6a52cffc62e8e373e05adbc133086be941f1f6445b31df471a4bf2d291d5c');
INSERT INTO "journal" VALUES(94,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362","version":1}','4c333840bc7245b3c610200313d904727548bb3a8e04ceff632da480fdbd6db2','ffd67986a9dcefd895cfa2c6421e5302858067c14e3a9c0d7d5b4636d656dafa');
INSERT INTO "journal" VALUES(93,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.begin',4,'report',1,'{"quarter":"2018-Q4"}','26c5c887bccc46d1132c298fcfb6f73221e995e395a0e2b85ee0c4d407f63f86','4c333840bc7245b3c610200313d904727548bb3a8e04ceff632da480fdbd6db2');
INSERT INTO "journal" VALUES(92,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',3,'{"commitment":"42693baf75af10c57feda0b7824f8fc653bd52c4c823e4e69b8b296f08bfabb7"}','8eea5126127ad2004c915f8f694a217de16c98741e0cb665cfa818938048b6aa','26c5c887bccc46d1132c298fcfb6f73221e995e395a0e2b85ee0c4d407f63f86');
INSERT INTO "journal" VALUES(91,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',3,'{}','bfde135e3e2211458608f3a2a1aeb8abf3e350583575a75764daf1f1b81376c9','8eea5126127ad2004c915f8f694a217de16c98741e0cb665cfa818938048b6aa');
INSERT INTO "journal" VALUES(90,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',3,'{}','e88ee2015210eba18c21a46801debfabe94b4ebf513949b7c1103964070438e3','bfde135e3e2211458608f3a2a1aeb8abf3e350583575a75764daf1f1b81376c9');
INSERT INTO "journal" VALUES(89,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',3,'{}','0fae5b4e198aea103370fd5ad11f2ffc1713e8bc3ba7b62775b82997cccbffd9','e88ee2015210eba18c21a46801debfabe94b4ebf513949b7c1103964070438e3');
INSERT INTO "journal" VALUES(88,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',3,'{"kind":"regular","period":"2018-12-01"}','c2e63bfacfa2ef16b82d9c2d351ae86b60aea0918ce22405ec414113a329025b','0fae5b4e198aea103370fd5ad11f2ffc1713e8bc3ba7b62775b82997cccbffd9');
INSERT INTO "journal" VALUES(87,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',2,'{"commitment":"6a71aa7a5987df7c1863e2bf255d60214f53f8b940fd912b4ac4564a417a5dfd"}','2ac13954af9446cdb00a8632bf5440f4627077e4856c01c1b0b6ce0399a5ff2f','c2e63bfacfa2ef16b82d9c2d351ae86b60aea0918ce22405ec414113a329025b');
INSERT INTO "journal" VALUES(86,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',2,'{}','1937b92caf8cb70b2e03faf54df7b8221b0b905e0197d48511df254670a2c6e3','2ac13954af9446cdb00a8632bf5440f4627077e4856c01c1b0b6ce0399a5ff2f');
INSERT INTO "journal" VALUES(85,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',2,'{}','2eb7342c1f7cd4aa2f529c12febbfab53654217646d24ba4aa74d08dac25d018','1937b92caf8cb70b2e03faf54df7b8221b0b905e0197d48511df254670a2c6e3');
INSERT INTO "journal" VALUES(84,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',2,'{}','39632d2ed34872395c3fc6cb1568fd40a50dd7b1b30feda279d95a415cd94ffc','2eb7342c1f7cd4aa2f529c12febbfab53654217646d24ba4aa74d08dac25d018');
INSERT INTO "journal" VALUES(83,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',2,'{"kind":"combined","period":"2018-11-01"}','9a5ed26e3271eaeb88dc7e427296736e613d43f0961a7d9974cea5965a746e67','39632d2ed34872395c3fc6cb1568fd40a50dd7b1b30feda279d95a415cd94ffc');
INSERT INTO "journal" VALUES(82,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',1,'{"commitment":"a0b277c5fdac2d7e1bdaa66d303444f9aa89a931777c196c6e70c9883f35e590"}','2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2','9a5ed26e3271eaeb88dc7e427296736e613d43f0961a7d9974cea5965a746e67');
INSERT INTO "journal" VALUES(81,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',1,'{}','7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d','2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2');
INSERT INTO "journal" VALUES(80,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',1,'{}','3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e','7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d');
INSERT INTO "journal" VALUES(79,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',1,'{}','493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1','3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e');
INSERT INTO "journal" VALUES(78,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',1,'{"kind":"regular","period":"2018-10-01"}','9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245','493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1');
INSERT INTO "journal" VALUES(77,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',28,'{"on":"2015-01-01","person":28,"role":"auditor"}','127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316','9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245');
INSERT INTO "journal" VALUES(76,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',28,'{"login":"auditor"}','8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0','127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316');
INSERT INTO "journal" VALUES(75,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',27,'{"on":"2015-01-01","person":27,"role":"administrator"}','1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb','8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0');
INSERT INTO "journal" VALUES(74,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',27,'{"login":"administrator"}','80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702','1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb');
INSERT INTO "journal" VALUES(73,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',26,'{"on":"2015-01-01","person":26,"role":"cell_clerk"}','89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc','80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702');
INSERT INTO "journal" VALUES(72,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',26,'{"login":"e1.cell-clerk"}','9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938','89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc');
INSERT INTO "journal" VALUES(71,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',25,'{"on":"2015-01-01","person":25,"role":"cell_secretary"}','46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc','9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938');
INSERT INTO "journal" VALUES(70,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',25,'{"login":"e1.cell-secretary"}','3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1','46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc');
INSERT INTO "journal" VALUES(69,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',10,'headcount',5,'{"as_of":"2015-01-01","members":12}','9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1','3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1');
INSERT INTO "journal" VALUES(68,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',10,'unit',10,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Khác","on":"2015-01-01"}','8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5','9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1');
INSERT INTO "journal" VALUES(67,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',24,'{"on":"2015-01-01","person":24,"role":"committee_officer"}','b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0','8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5');
INSERT INTO "journal" VALUES(66,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',24,'{"login":"e.committee-officer"}','312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2','b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0');
INSERT INTO "journal" VALUES(65,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',23,'{"on":"2015-01-01","person":23,"role":"committee_secretary"}','b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19','312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2');
INSERT INTO "journal" VALUES(64,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',23,'{"login":"e.committee-secretary"}','10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b','b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19');
INSERT INTO "journal" VALUES(63,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',9,'unit',9,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Khác","on":"2015-01-01"}','a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826','10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b');
INSERT INTO "journal" VALUES(62,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',22,'{"on":"2015-01-01","person":22,"role":"board_officer"}','08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810','a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826');
INSERT INTO "journal" VALUES(61,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',22,'{"login":"k2.board-officer"}','cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862','08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810');
INSERT INTO "journal" VALUES(60,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',21,'{"on":"2015-01-01","person":21,"role":"bloc_secretary"}','00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6','cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862');
INSERT INTO "journal" VALUES(59,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',21,'{"login":"k2.bloc-secretary"}','f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937','00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6');
INSERT INTO "journal" VALUES(58,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',8,'unit',8,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Hai","on":"2015-01-01"}','2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15','f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937');
INSERT INTO "journal" VALUES(57,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',20,'{"on":"2015-01-01","person":20,"role":"cell_clerk"}','076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523','2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15');
INSERT INTO "journal" VALUES(56,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',20,'{"login":"c.cell-clerk"}','5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb','076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523');
INSERT INTO "journal" VALUES(55,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',19,'{"on":"2015-01-01","person":19,"role":"cell_secretary"}','c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16','5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb');
INSERT INTO "journal" VALUES(54,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',19,'{"login":"c.cell-secretary"}','9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b','c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16');
INSERT INTO "journal" VALUES(53,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',7,'headcount',4,'{"as_of":"2015-01-01","members":12}','8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5','9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b');
INSERT INTO "journal" VALUES(52,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',7,'unit',7,'{"document":"","kind":"grassroots_cell","name":"Chi bộ Thư viện","on":"2015-01-01"}','a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81','8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5');
INSERT INTO "journal" VALUES(51,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',18,'{"on":"2015-01-01","person":18,"role":"cell_clerk"}','f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1','a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81');
INSERT INTO "journal" VALUES(50,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',18,'{"login":"db1.cell-clerk"}','d40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6','f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1');
INSERT INTO "journal" VALUES(49,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',17,'{"on":"2015-01-01","person":17,"role":"cell_secretary"}','021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802','d40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6');
INSERT INTO "journal" VALUES(48,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',17,'{"login":"db1.cell-secretary"}','0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc','021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802');
INSERT INTO "journal" VALUES(47,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',6,'headcount',3,'{"as_of":"2015-01-01","members":12}','5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338','0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc');
INSERT INTO "journal" VALUES(46,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',6,'unit',6,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Đội Một","on":"2015-01-01"}','5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499','5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338');
INSERT INTO "journal" VALUES(45,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',16,'{"on":"2015-01-01","person":16,"role":"cell_clerk"}','c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0','5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499');
INSERT INTO "journal" VALUES(44,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',16,'{"login":"d2.cell-clerk"}','b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41','c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0');
INSERT INTO "journal" VALUES(43,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',15,'{"on":"2015-01-01","person":15,"role":"cell_secretary"}','37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767','b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41');
INSERT INTO "journal" VALUES(42,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',15,'{"login":"d2.cell-secretary"}','ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4','37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767');
INSERT INTO "journal" VALUES(41,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',5,'headcount',2,'{"as_of":"2015-01-01","members":12}','5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045','ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4');
INSERT INTO "journal" VALUES(40,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',5,'unit',5,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Thanh tra","on":"2015-01-01"}','fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa','5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045');
INSERT INTO "journal" VALUES(39,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',14,'{"on":"2015-01-01","person":14,"role":"follower"}','c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998','fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa');
INSERT INTO "journal" VALUES(38,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',14,'{"login":"d1.follower"}','8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3','c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998');
INSERT INTO "journal" VALUES(37,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',13,'{"on":"2015-01-01","person":13,"role":"cell_clerk"}','879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182','8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3');
INSERT INTO "journal" VALUES(36,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',13,'{"login":"d1.cell-clerk"}','7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30','879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182');
INSERT INTO "journal" VALUES(35,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',12,'{"on":"2015-01-01","person":12,"role":"cell_member"}','91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24','7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30');
INSERT INTO "journal" VALUES(34,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',12,'{"login":"d1.cell-member"}','67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e','91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24');
INSERT INTO "journal" VALUES(33,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',11,'{"on":"2015-01-01","person":11,"role":"cell_deputy"}','0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad','67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e');
INSERT INTO "journal" VALUES(32,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',11,'{"login":"d1.cell-deputy"}','1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2','0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad');
INSERT INTO "journal" VALUES(31,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',10,'{"on":"2015-01-01","person":10,"role":"cell_secretary"}','55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842','1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2');
INSERT INTO "journal" VALUES(30,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',10,'{"login":"d1.cell-secretary"}','cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17','55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842');
INSERT INTO "journal" VALUES(29,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',4,'headcount',1,'{"as_of":"2015-01-01","members":12}','4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70','cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17');
INSERT INTO "journal" VALUES(28,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',4,'unit',4,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Văn phòng","on":"2015-01-01"}','3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108','4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70');
INSERT INTO "journal" VALUES(27,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',9,'{"on":"2015-01-01","person":9,"role":"committee_officer"}','4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d','3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108');
INSERT INTO "journal" VALUES(26,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',9,'{"login":"db.committee-officer"}','cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d','4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d');
INSERT INTO "journal" VALUES(25,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',8,'{"on":"2015-01-01","person":8,"role":"committee_secretary"}','9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199','cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d');
INSERT INTO "journal" VALUES(24,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',8,'{"login":"db.committee-secretary"}','e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542','9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199');
INSERT INTO "journal" VALUES(23,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',3,'unit',3,'{"document":"","kind":"sectional_committee","name":"Đảng bộ bộ phận Mẫu","on":"2015-01-01"}','68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa','e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542');
INSERT INTO "journal" VALUES(22,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',7,'{"on":"2015-01-01","person":7,"role":"committee_officer"}','f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898','68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa');
INSERT INTO "journal" VALUES(21,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',7,'{"login":"d.committee-officer"}','8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78','f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898');
INSERT INTO "journal" VALUES(20,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',6,'{"on":"2015-01-01","person":6,"role":"committee_deputy"}','1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a','8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78');
INSERT INTO "journal" VALUES(19,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',6,'{"login":"d.committee-deputy"}','d2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe','1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a');
INSERT INTO "journal" VALUES(18,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',5,'{"on":"2015-01-01","person":5,"role":"committee_secretary"}','4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c','d2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe');
INSERT INTO "journal" VALUES(17,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',5,'{"login":"d.committee-secretary"}','e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083','4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c');
INSERT INTO "journal" VALUES(16,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',2,'unit',2,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Mẫu","on":"2015-01-01"}','754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b','e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083');
INSERT INTO "journal" VALUES(15,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',4,'{"on":"2015-01-01","person":4,"role":"board_officer"}','f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3','754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b');
INSERT INTO "journal" VALUES(14,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',4,'{"login":"k.board-officer"}','3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d','f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3');
INSERT INTO "journal" VALUES(13,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',3,'{"on":"2015-01-01","person":3,"role":"board_head"}','cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d','3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d');
INSERT INTO "journal" VALUES(12,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',3,'{"login":"k.board-head"}','b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260','cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d');
INSERT INTO "journal" VALUES(11,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',2,'{"on":"2015-01-01","person":2,"role":"bloc_deputy"}','1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4','b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260');
INSERT INTO "journal" VALUES(10,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',2,'{"login":"k.bloc-deputy"}','190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d','1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4');
INSERT INTO "journal" VALUES(9,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',1,'{"on":"2015-01-01","person":1,"role":"bloc_secretary"}','228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581','190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d');
INSERT INTO "journal" VALUES(8,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',1,'{"login":"k.bloc-secretary"}','dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2','228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581');
INSERT INTO "journal" VALUES(7,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',1,'unit',1,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Một","on":"2015-01-01"}','e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9','dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2');
INSERT INTO "journal" VALUES(6,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',2,'{"holds_from":"2018-01-01"}','48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc','e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9');
INSERT INTO "journal" VALUES(5,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',2,'{"groups":1}','b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35','48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc');
INSERT INTO "journal" VALUES(4,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',2,'{"code":"quarter-2018","kind":"report_form"}','5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8','b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35');
INSERT INTO "journal" VALUES(3,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',1,'{"holds_from":"2018-01-01"}','365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533','5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8');
INSERT INTO "journal" VALUES(2,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',1,'{"groups":5}','4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824','365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533');
INSERT INTO "journal" VALUES(1,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',1,'{"code":"meeting-2018","kind":"rubric"}','0000000000000000000000000000000000000000000000000000000000000000','4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824');
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
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meeting_record PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_record_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_meeting_record_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_record_meeting_id UNIQUE (meeting_id)
);
INSERT INTO "meeting_record" VALUES(9,9,'08:00','10:00','','','','','','',7,'1.7.');
INSERT INTO "meeting_record" VALUES(8,8,'08:00','10:00','','','','','','',7,'1.7.');
INSERT INTO "meeting_record" VALUES(7,7,'08:00','10:00','','','','','','',7,'1.7.');
INSERT INTO "meeting_record" VALUES(6,6,'08:00','10:00','','','','','','',6,'1.2.3.6.');
INSERT INTO "meeting_record" VALUES(5,5,'08:00','10:00','','','','','','',6,'1.2.3.6.');
INSERT INTO "meeting_record" VALUES(4,4,'08:00','10:00','','','','','','',6,'1.2.3.6.');
INSERT INTO "meeting_record" VALUES(3,3,'08:00','10:00','','','','','','',4,'1.2.4.');
INSERT INTO "meeting_record" VALUES(2,2,'08:00','10:00','','','','','','',4,'1.2.4.');
INSERT INTO "meeting_record" VALUES(1,1,'08:00','10:00','','','','','','',4,'1.2.4.');
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
	path VARCHAR(200) NOT NULL, search_key VARCHAR(150) DEFAULT '' NOT NULL, 
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
INSERT INTO "once" VALUES(50,1,'35bc437b12194347','195105406838ee33adc13c27c999dd72888c2118ccd8ddc8ac09aed18dccec4a','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(49,4,'02ab401511a2a022','36b2d45fca33a5680d52e998e8589b89043723167a165fd856ae352238ca30a0','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(48,4,'02a4456795aa6840','c2f32e0bc3d8eaeef05b18020ece2139d731f82362d04cb3dcb76efa6c5fae70','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(47,2,'1a124207a8c8f1a4','bbf0cd18c7a078ad3c9ab2cc8afc4f3b67e43bbca01924444c0dd6db2815115c','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(46,4,'4b0bcb696f4ee514','7086908ea933c9209c5259a14448dc725173e0ec62fa3de504e413162590a9d4','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(45,5,'79c398f22693794c','0247fa6ac6a5c029d3cfe2aadd619d864d9fc9e9ce3df48fb3ae9ff8d71e2c5f','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(44,7,'b25c8e0280ca8d12','955bbd33562b40e5f5dca8d4e6605d3e5578cba29c2ef3efdf52aabaa581cbfc','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(43,6,'2ff8bd9c0da8ebb5','41fd535a1d0f0fe8d90daa60d63bbe2682de4b2daea30bce72e203d8ec67c2b6','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(42,8,'825c815d2f07c6bb','49b836f034ec40718dbae663a8e681a1b2419429501814beb2f5ba9ffe9004ff','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(41,9,'d97f460ef568ca1b','ba1e4d2b6e3fc79dcf473ec2324f74279f85931d96dd6d7701b28d352a03a223','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(40,2,'72b6fa1694becc39','bd333dbafb6fe2dc3af5a658b763d1a71c9418339f381fe2756052690510df25','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(39,4,'ddc7632d919a479e','f841770b2d24caa468a556f423de0e13b8147e3cf6e6fdbb3bf3545474a47ab2','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(38,8,'5cf4683de417995f','2bc4f68cbc4e65c86184b693a52f665c078f551c92b389db84077e2b22580c53','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(37,9,'ec5ee6d34db4ebd1','4b2ffb2c7b88313f0348e6fad75ab477f6684a984a232ca5dfe630e43b6f1ff3','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(36,5,'7262f0dfeba19c28','f5e021c8790f3272e81dec5a76ba11992ab70626881aca9509ccd7b4e75a026d','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(35,10,'8a287304eca28680','57a088cd7f7ffed313db33ebb0bcd1613277c5e465714036853428b94da27dbe','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(34,5,'9eca5997b8153906','981b280f4f9c65135338e88a3dce6a375415c68747b8868b40c48be93899e95e','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(33,19,'755917beceb3df79','2bbf6d59d76eb8ce19ac7cd00f0f53d24403f8afaaab419b7842efdb675f2235','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(32,19,'5336a75e8c15cb80','a27753af2fabbf55b5da3825be101b0d93b77ddd5722e46518491c26ec5716ce','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(31,19,'7fb56aa59cf3d0cb','27386004287970f413dabe68e0ff644fa0d49150cccd6e2a2a33d9433ac36ffb','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(30,19,'ce96068dafd737aa','df4023b26af22077e789a2d0e152eac27bb35e5329afa26eb9b11f22ee28bca6','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(29,19,'14c7c23358be8139','6bca62aa6b06eb7fa99f89470cb489b47053e2b7d38ea59bcb98fe7324bd27a2','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(28,19,'d47fd275dbbd98a2','5e9d9a9b5036e04698cfa8328af531d39fa72fded7aa07ca39fc881cf36d4bcc','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(27,19,'9307246816861b56','840774ef05589c60fb1b07f29f64d39ce7049d36116b53a25d89236fe7819810','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(26,19,'34d3ce8f0d5e0eac','4780ffa54a381091a6abc48282d0b86b7a8603a39ee4fb315101521e395e6799','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(25,19,'ff5f17685e8f13cf','76675801d49ccef2fce54b597166d9993c83abc257069c97c5942e6a0608db73','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(24,19,'89a068ba598e0623','d72861adf1a260d47dcbeac4f133d4484cd2488c963c89af25e444826d9cd221','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(23,19,'1d71a74248382307','84213b6140811ef4775afd180a91a6d863752b8a94cce8edf197e91e12632d7e','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(22,17,'606312c7388d1844','bc283a9acc2d288a40ad4f530b1c6c3bb6a8c2bce06f8aafda04724c142e6dcd','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(21,17,'1cee36ba5bb36b74','3db466d548aad393a1333d4321b95343f6dca42121108d19e68de143f4d0bf71','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(20,17,'dc3d8925b9886ee1','db7a1d6ee314eab26069af5b626e809d9488546dcce807474ce2ec7afc9bd823','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(19,17,'21fa4b7ccbc6a9f9','a836f1489fdd507a4c78fb2fbd78aba6db06ce6d69966d1f740a6705d0a02d70','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(18,17,'340cc8ee7cda07ad','f537c0afb16a0273064034e213d90fff9969d743d17949e4bf013256a4fd830a','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(17,17,'d7a472f890cec4c6','553b1a9c6cc940a340577821f4b8c6c3de1c396e4d1585bbf73623edb765a97d','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(16,17,'8fa6bde680da8726','cd761f430be116e1d1a77e4d5d10561610546a44e95314b89c9304a0b9370299','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(15,17,'29c7d359dd51f8be','9247eb35eace654fbb09433ff593dd73bf6a9bee7cda2abacd4fd2ae99d6bb6c','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(14,17,'918a95e906a2a9a9','d85b57b32e635a92b3ddb65ec253edede0106a0a162e91734096c1f2d169fd24','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(13,17,'c4aa5937c1cf6e60','588b371528b67c797c80490a9d85ea562d95fdd3d1e3597288cf70126493bb62','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(12,17,'49b1416840368806','bbda37d0bfab5f018583d0c0848500535b8396cedc2857f68356889aaecba7d2','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(11,10,'4481c8ddce4fe741','178804766f1d5bad492dc9be0aeb199ebdb7a76aa1d70b31c7a8a8b17d436a11','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(10,10,'0b53660d1a6b1680','65da9a97a20e9f584c384673db343879ef1a59c8354757ea5e2383d48f51828c','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(9,10,'fc16359f6fb0b927','07a8b916e3a1b24b931687fb08f6b83f4df5e18bf6a31b589cfc257b42deb087','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(8,10,'697c01ad76df9d61','59b02aafec7c97c66d1d3c267952fe62d8c6799c355805600da8513bd6e203b8','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(7,10,'c0002a97953067a9','505c25de19781f538c3e6fa301312dff66a3c971506534fab441f0793ab14cdf','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(6,10,'94263db74a3164ff','77d2b101dd07667392f97e57db025f9e469f65c070c1bb21636bb475f15a8d58','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(5,10,'7849f3073c3c7477','5ece57e87c62425c463d36959ae79780c5bd23234092007a43ddbd6dea478053','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(4,10,'2e029450f4d4341c','7d7521bf7cc85070f1e419a0b8f41b427514c8f74afa356a6e66eb2ff29fe341','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(3,10,'53626c394752c7c3','710237de119a877dfc1bc534d3188660e3fcf4417c115c3dfb73a3cbfa8b292d','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(2,10,'01c07930993c0107','47b9d203d444ec6716c4099deaf07df8bca62dd5eb69005a31f5a58933e362d4','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(1,10,'3b53f10179c609de','9706fa54c8da5a2a5d378f34ad9354cf43b668a27a31c8be5fd48cc227759234','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
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
	path VARCHAR(200) NOT NULL, 
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
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_post PRIMARY KEY (id), 
	CONSTRAINT fk_post_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_post_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "post" VALUES(28,28,'auditor',NULL,'2015-01-01',NULL,1,'');
INSERT INTO "post" VALUES(27,27,'administrator',NULL,'2015-01-01',NULL,1,'');
INSERT INTO "post" VALUES(26,26,'cell_clerk',10,'2015-01-01',NULL,1,'8.9.10.');
INSERT INTO "post" VALUES(25,25,'cell_secretary',10,'2015-01-01',NULL,1,'8.9.10.');
INSERT INTO "post" VALUES(24,24,'committee_officer',9,'2015-01-01',NULL,1,'8.9.');
INSERT INTO "post" VALUES(23,23,'committee_secretary',9,'2015-01-01',NULL,1,'8.9.');
INSERT INTO "post" VALUES(22,22,'board_officer',8,'2015-01-01',NULL,1,'8.');
INSERT INTO "post" VALUES(21,21,'bloc_secretary',8,'2015-01-01',NULL,1,'8.');
INSERT INTO "post" VALUES(20,20,'cell_clerk',7,'2015-01-01',NULL,1,'1.7.');
INSERT INTO "post" VALUES(19,19,'cell_secretary',7,'2015-01-01',NULL,1,'1.7.');
INSERT INTO "post" VALUES(18,18,'cell_clerk',6,'2015-01-01',NULL,1,'1.2.3.6.');
INSERT INTO "post" VALUES(17,17,'cell_secretary',6,'2015-01-01',NULL,1,'1.2.3.6.');
INSERT INTO "post" VALUES(16,16,'cell_clerk',5,'2015-01-01',NULL,1,'1.2.5.');
INSERT INTO "post" VALUES(15,15,'cell_secretary',5,'2015-01-01',NULL,1,'1.2.5.');
INSERT INTO "post" VALUES(14,14,'follower',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(13,13,'cell_clerk',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(12,12,'cell_member',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(11,11,'cell_deputy',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(10,10,'cell_secretary',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(9,9,'committee_officer',3,'2015-01-01',NULL,1,'1.2.3.');
INSERT INTO "post" VALUES(8,8,'committee_secretary',3,'2015-01-01',NULL,1,'1.2.3.');
INSERT INTO "post" VALUES(7,7,'committee_officer',2,'2015-01-01',NULL,1,'1.2.');
INSERT INTO "post" VALUES(6,6,'committee_deputy',2,'2015-01-01',NULL,1,'1.2.');
INSERT INTO "post" VALUES(5,5,'committee_secretary',2,'2015-01-01',NULL,1,'1.2.');
INSERT INTO "post" VALUES(4,4,'board_officer',1,'2015-01-01',NULL,1,'1.');
INSERT INTO "post" VALUES(3,3,'board_head',1,'2015-01-01',NULL,1,'1.');
INSERT INTO "post" VALUES(2,2,'bloc_deputy',1,'2015-01-01',NULL,1,'1.');
INSERT INTO "post" VALUES(1,1,'bloc_secretary',1,'2015-01-01',NULL,1,'1.');
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
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_report_draft PRIMARY KEY (id), 
	CONSTRAINT fk_report_draft_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_draft_report_id UNIQUE (report_id)
);
INSERT INTO "report_draft" VALUES(6,6,'{}',1,'1.');
INSERT INTO "report_draft" VALUES(5,5,'{}',2,'1.2.');
INSERT INTO "report_draft" VALUES(4,4,'{}',3,'1.2.3.');
INSERT INTO "report_draft" VALUES(3,3,'{}',7,'1.7.');
INSERT INTO "report_draft" VALUES(2,2,'{}',6,'1.2.3.6.');
INSERT INTO "report_draft" VALUES(1,1,'{}',4,'1.2.4.');
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
INSERT INTO "report_look" VALUES(16,5,1,'541b95e8586e25187bb42265224d92f6af0889f1f0a45a66d56234627956ef4b',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(15,5,1,'541b95e8586e25187bb42265224d92f6af0889f1f0a45a66d56234627956ef4b',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(14,5,1,'541b95e8586e25187bb42265224d92f6af0889f1f0a45a66d56234627956ef4b',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(13,4,1,'01aae67c909f636d6c4a203f639ffd324d04932c5fc2592467a4d74e7175d4c3',2,6,'Người D.committee_deputy',1,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(12,4,1,'01aae67c909f636d6c4a203f639ffd324d04932c5fc2592467a4d74e7175d4c3',2,6,'Người D.committee_deputy',0,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(11,3,1,'308d42dcb57a91debb42417744e054e651f7d80f99ce7e73efd62f3205821b18',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(10,3,1,'308d42dcb57a91debb42417744e054e651f7d80f99ce7e73efd62f3205821b18',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(9,3,1,'308d42dcb57a91debb42417744e054e651f7d80f99ce7e73efd62f3205821b18',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(8,2,1,'e5ae5d9b433b0bca9ecc4942d072e55624c36a485e90764499b1afd714c8d2e7',3,8,'Người DB.committee_secretary',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(7,2,1,'e5ae5d9b433b0bca9ecc4942d072e55624c36a485e90764499b1afd714c8d2e7',3,8,'Người DB.committee_secretary',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(6,2,1,'e5ae5d9b433b0bca9ecc4942d072e55624c36a485e90764499b1afd714c8d2e7',3,9,'Người DB.committee_officer',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(5,2,1,'e5ae5d9b433b0bca9ecc4942d072e55624c36a485e90764499b1afd714c8d2e7',3,9,'Người DB.committee_officer',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(4,1,2,'21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(3,1,2,'21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(2,1,1,'21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(1,1,1,'21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
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
INSERT INTO "report_version" VALUES(7,6,1,'{"cells_owed":4,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"grassroots_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","sha256":"308d42dcb57a91debb42417744e054e651f7d80f99ce7e73efd62f3205821b18","unit":7,"version":1},{"cells_owed":3,"dissolved":false,"figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"kind":"grassroots_committee","months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","sha256":"541b95e8586e25187bb42265224d92f6af0889f1f0a45a66d56234627956ef4b","unit":2,"version":1}],"code":"K","figures":{"average":9,"cells":3,"cells_met":3,"due":108,"excused":9,"fair":0,"good":0,"held":9,"members":36,"outside_window":0,"owed":9,"points_sum":49500,"poor":0,"present":99,"scored":9,"thematic_cells":3,"thematic_count":3,"unexcused":0},"form":2,"gaps":[],"kind":"bloc","meetings":[],"missing":[{"cell":true,"child":2,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":3,"thematic_count":3,"unexcused":0},"2018-12-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Khối Một","narrative":{},"path":"1.","quarter":"2018-Q4","unit":1}','f0e6b89ba8f2ef086a9889f6b55eae4d6883e6c09e7d749ade0e4eb6b68021bc','2019-01-20 03:00:00.000000',4,1,'1.');
INSERT INTO "report_version" VALUES(6,5,1,'{"cells_owed":3,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","sha256":"21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362","unit":4,"version":2},{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"sectional_committee","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","sha256":"01aae67c909f636d6c4a203f639ffd324d04932c5fc2592467a4d74e7175d4c3","unit":3,"version":1}],"code":"D","figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"form":2,"gaps":[{"name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","unit":5}],"kind":"grassroots_committee","meetings":[],"missing":[{"cell":true,"child":5,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","narrative":{},"path":"1.2.","quarter":"2018-Q4","unit":2}','541b95e8586e25187bb42265224d92f6af0889f1f0a45a66d56234627956ef4b','2019-01-20 03:00:00.000000',5,2,'1.2.');
INSERT INTO "report_version" VALUES(5,4,1,'{"cells_owed":1,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","sha256":"e5ae5d9b433b0bca9ecc4942d072e55624c36a485e90764499b1afd714c8d2e7","unit":6,"version":1}],"code":"DB","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"sectional_committee","meetings":[],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","narrative":{},"path":"1.2.3.","quarter":"2018-Q4","unit":3}','01aae67c909f636d6c4a203f639ffd324d04932c5fc2592467a4d74e7175d4c3','2019-01-20 03:00:00.000000',8,3,'1.2.3.');
INSERT INTO "report_version" VALUES(4,1,2,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"a0b277c5fdac2d7e1bdaa66d303444f9aa89a931777c196c6e70c9883f35e590","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"6a71aa7a5987df7c1863e2bf255d60214f53f8b940fd912b4ac4564a417a5dfd","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"42693baf75af10c57feda0b7824f8fc653bd52c4c823e4e69b8b296f08bfabb7","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
INSERT INTO "report_version" VALUES(3,3,1,'{"children":[],"code":"C","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"grassroots_cell","meetings":[{"commitment":"cb83af59fb9032488914cc84def83bc5e1bfed4d490a934cf4b9d2c8a5324f80","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":7,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"39040ad5db05f64ae61f9cccf75f50e262518eb7803df344ca4a4be108b48cd6","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":8,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"58df1d197bb06e4903ee166f9ee390c46430c9c7754daa04accc779390d2d713","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":9,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","narrative":{},"path":"1.7.","quarter":"2018-Q4","unit":7}','308d42dcb57a91debb42417744e054e651f7d80f99ce7e73efd62f3205821b18','2019-01-20 03:00:00.000000',19,7,'1.7.');
INSERT INTO "report_version" VALUES(2,2,1,'{"children":[],"code":"DB1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"777e2494e664b2c85bd18f170b5cc1ae2c9e6b578ffec0bfd5852b8e9fcc06af","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":4,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"3ca3d44f2ecf67e86b19c7156d52005c8b34d23a411d94f2a11c253b9ee699ec","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":5,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"a2d4bc2518ca1fd697759d8cb0d9ffd16a5473595199cadeb1bfb8c9b8aafa05","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":6,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","narrative":{},"path":"1.2.3.6.","quarter":"2018-Q4","unit":6}','e5ae5d9b433b0bca9ecc4942d072e55624c36a485e90764499b1afd714c8d2e7','2019-01-20 03:00:00.000000',17,6,'1.2.3.6.');
INSERT INTO "report_version" VALUES(1,1,1,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"a0b277c5fdac2d7e1bdaa66d303444f9aa89a931777c196c6e70c9883f35e590","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"6a71aa7a5987df7c1863e2bf255d60214f53f8b940fd912b4ac4564a417a5dfd","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"42693baf75af10c57feda0b7824f8fc653bd52c4c823e4e69b8b296f08bfabb7","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','21ef83f90a7106467935d3408d3f82df3b9dc5b34c130781f64a5e253e02a362','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
CREATE TABLE roll_entry (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	spoke BOOLEAN NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
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
INSERT INTO "score_sheet" VALUES(9,9,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','58df1d197bb06e4903ee166f9ee390c46430c9c7754daa04accc779390d2d713',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(8,8,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','39040ad5db05f64ae61f9cccf75f50e262518eb7803df344ca4a4be108b48cd6',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(7,7,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','cb83af59fb9032488914cc84def83bc5e1bfed4d490a934cf4b9d2c8a5324f80',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(6,6,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','a2d4bc2518ca1fd697759d8cb0d9ffd16a5473595199cadeb1bfb8c9b8aafa05',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(5,5,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','3ca3d44f2ecf67e86b19c7156d52005c8b34d23a411d94f2a11c253b9ee699ec',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(4,4,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','777e2494e664b2c85bd18f170b5cc1ae2c9e6b578ffec0bfd5852b8e9fcc06af',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(3,3,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','42693baf75af10c57feda0b7824f8fc653bd52c4c823e4e69b8b296f08bfabb7',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(2,2,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','6a71aa7a5987df7c1863e2bf255d60214f53f8b940fd912b4ac4564a417a5dfd',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(1,1,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','a0b277c5fdac2d7e1bdaa66d303444f9aa89a931777c196c6e70c9883f35e590',5,4,'1.2.4.');
CREATE TABLE secret (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	password_hash VARCHAR(200) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	code_until DATETIME, 
	tries INTEGER NOT NULL, 
	tried_at DATETIME, 
	CONSTRAINT pk_secret PRIMARY KEY (id), 
	CONSTRAINT fk_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_secret_account_id UNIQUE (account_id)
);
CREATE TABLE setting (
	id INTEGER NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id), 
	CONSTRAINT uq_setting_name UNIQUE (name)
);
CREATE TABLE sheet_answer (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	field_code VARCHAR(40) NOT NULL, 
	value VARCHAR(400), 
	not_applicable BOOLEAN NOT NULL, 
	note VARCHAR(1000) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_sheet_answer PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_answer_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_sheet_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_sheet_answer_sheet_id_field_code UNIQUE (sheet_id, field_code)
);
INSERT INTO "sheet_answer" VALUES(198,9,'previous','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(197,9,'assignment','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(196,9,'conclusion','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(195,9,'qualities','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(194,9,'criticism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(193,9,'centralism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(192,9,'minutes','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(191,9,'speakers','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(190,9,'praise','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(189,9,'following_example','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(188,9,'full_content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(187,9,'duration','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(186,9,'order','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(185,9,'on_time','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(184,9,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(183,9,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(182,9,'attendance','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(181,9,'notice','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(180,9,'draft','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(179,9,'content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(178,9,'committee_meets','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(177,9,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(176,8,'previous','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(175,8,'assignment','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(174,8,'conclusion','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(173,8,'qualities','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(172,8,'criticism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(171,8,'centralism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(170,8,'minutes','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(169,8,'speakers','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(168,8,'praise','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(167,8,'following_example','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(166,8,'full_content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(165,8,'duration','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(164,8,'order','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(163,8,'on_time','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(162,8,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(161,8,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(160,8,'attendance','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(159,8,'notice','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(158,8,'draft','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(157,8,'content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(156,8,'committee_meets','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(155,8,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(154,7,'previous','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(153,7,'assignment','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(152,7,'conclusion','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(151,7,'qualities','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(150,7,'criticism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(149,7,'centralism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(148,7,'minutes','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(147,7,'speakers','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(146,7,'praise','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(145,7,'following_example','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(144,7,'full_content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(143,7,'duration','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(142,7,'order','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(141,7,'on_time','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(140,7,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(139,7,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(138,7,'attendance','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(137,7,'notice','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(136,7,'draft','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(135,7,'content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(134,7,'committee_meets','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(133,7,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(132,6,'previous','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(131,6,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(130,6,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(129,6,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(128,6,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(127,6,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(126,6,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(125,6,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(124,6,'praise','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(123,6,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(122,6,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(121,6,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(120,6,'order','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(119,6,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(118,6,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(117,6,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(116,6,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(115,6,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(114,6,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(113,6,'content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(112,6,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(111,6,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(110,5,'previous','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(109,5,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(108,5,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(107,5,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(106,5,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(105,5,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(104,5,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(103,5,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(102,5,'praise','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(101,5,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(100,5,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(99,5,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(98,5,'order','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(97,5,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(96,5,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(95,5,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(94,5,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(93,5,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(92,5,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(91,5,'content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(90,5,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(89,5,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(88,4,'previous','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(87,4,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(86,4,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(85,4,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(84,4,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(83,4,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(82,4,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(81,4,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(80,4,'praise','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(79,4,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(78,4,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(77,4,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(76,4,'order','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(75,4,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(74,4,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(73,4,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(72,4,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(71,4,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(70,4,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(69,4,'content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(68,4,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(67,4,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(66,3,'previous','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(65,3,'assignment','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(64,3,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(63,3,'qualities','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(62,3,'criticism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(61,3,'centralism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(60,3,'minutes','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(59,3,'speakers','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(58,3,'praise','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(57,3,'following_example','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(56,3,'full_content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(55,3,'duration','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(54,3,'order','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(53,3,'on_time','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(52,3,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(51,3,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(50,3,'attendance','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(49,3,'notice','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(48,3,'draft','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(47,3,'content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(46,3,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(45,3,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(44,2,'previous','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(43,2,'assignment','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(42,2,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(41,2,'qualities','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(40,2,'criticism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(39,2,'centralism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(38,2,'minutes','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(37,2,'speakers','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(36,2,'praise','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(35,2,'following_example','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(34,2,'full_content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(33,2,'duration','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(32,2,'order','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(31,2,'on_time','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(30,2,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(29,2,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(28,2,'attendance','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(27,2,'notice','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(26,2,'draft','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(25,2,'content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(24,2,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(23,2,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(22,1,'previous','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(21,1,'assignment','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(20,1,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(19,1,'qualities','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(18,1,'criticism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(17,1,'centralism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(16,1,'minutes','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(15,1,'speakers','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(14,1,'praise','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(13,1,'following_example','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(12,1,'full_content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(11,1,'duration','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(10,1,'order','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(9,1,'on_time','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(8,1,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(7,1,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(6,1,'attendance','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(5,1,'notice','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(4,1,'draft','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(3,1,'content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(2,1,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(1,1,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.');
CREATE TABLE sheet_body (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	salt VARCHAR(64) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_sheet_body PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_body_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_sheet_body_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_sheet_body_sheet_id UNIQUE (sheet_id)
);
INSERT INTO "sheet_body" VALUES(9,9,'54603f260070a924b033f4fe0c7233cc4e5fd689d033b59b60f7d13116829c1e',7,'1.7.');
INSERT INTO "sheet_body" VALUES(8,8,'c7e44bc2e5344efa4118bfb2203ef9dbcd4a6d45d539b1bfb5c1a7eaa67af50a',7,'1.7.');
INSERT INTO "sheet_body" VALUES(7,7,'6e33b310be8396068d34083aec11078238770f4f08561de371b56837dac72fdf',7,'1.7.');
INSERT INTO "sheet_body" VALUES(6,6,'c5bae8b1697883b556855548bfb6e62cf275b8d4fe3b521925e23ad39a33a531',6,'1.2.3.6.');
INSERT INTO "sheet_body" VALUES(5,5,'52efe22615f8c8aba229517dd22931663bf2cf053b8b0a2ee4454d1fb29a9ac7',6,'1.2.3.6.');
INSERT INTO "sheet_body" VALUES(4,4,'8f69a098ab9ff1cd5cffcda3a99a5996ce57a14ce0f77ab75da0e88ff5a67894',6,'1.2.3.6.');
INSERT INTO "sheet_body" VALUES(3,3,'bf637ca8983ba6faae4f8ae0fd1043fd1488564579f6110d31dbc0694c147956',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(2,2,'9f9427e52a8c29906fd3d7977edd5ee8d10e6c8aa6c4efbd6eca2d2578ccd6be',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(1,1,'933d32750a6d6f663b673a2d2000b0507c42cc5c96266b2c79f8c7b2030415a8',4,'1.2.4.');
CREATE TABLE sign_in (
	id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	began_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	agent VARCHAR(200) NOT NULL, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in" VALUES(28,'efbef913115875296acd52537955ae591a2e4dbb5a1a7383498d0a6b373dd081','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',28);
INSERT INTO "sign_in" VALUES(27,'c5d3bcf7fb33ee4124d5e3a9d01bfdf671f792baed58b33e167e913953e82f14','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',27);
INSERT INTO "sign_in" VALUES(26,'8ffaab9e38bf7ff916ee057fe24cd9ed780b1972bbf9b8704e3c2f391298fd62','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',26);
INSERT INTO "sign_in" VALUES(25,'f83882d2173ff7b26d59cc434a4625113f89aea2869779e255187441cf2bb55f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',25);
INSERT INTO "sign_in" VALUES(24,'bc9b737f26ec6cf84a99fc6653763f2b6da9c1456f0acab027ea103bdc5d8583','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',24);
INSERT INTO "sign_in" VALUES(23,'62d449bea61c72a5175d64b2c29e28db755400e3e426abdce0424da06df90ae8','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',23);
INSERT INTO "sign_in" VALUES(22,'e312974b36a5760f5ea2e623cbffb006f5f298ed0b81e8363488443dc62a26ef','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',22);
INSERT INTO "sign_in" VALUES(21,'d791abdc3645ec28a3aee6c2793f77a31e11b8b677bd965326e91aa24cf915a7','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',21);
INSERT INTO "sign_in" VALUES(20,'4f52d15439aca9860a71b7b3757919486bb874aef8921da8019f5e4967cbe329','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',20);
INSERT INTO "sign_in" VALUES(19,'7e77e5d0d6597c4bf03e98d6db01a6437842800afebf0df59de5b49e9d55d077','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',19);
INSERT INTO "sign_in" VALUES(18,'f6f80f8ee195e9eca5ae1977d2654a0eaea09e49d230ae0111138aba8baa0adc','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',18);
INSERT INTO "sign_in" VALUES(17,'e38c30eaee4495915496f6f577595d48707ead50f17a71d99e1037d43cf25e07','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',17);
INSERT INTO "sign_in" VALUES(16,'3be9d88786f1c347f3a1082e6d84f751c4e16609da28fe7e82c53f0c73cba29e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',16);
INSERT INTO "sign_in" VALUES(15,'95cadcf654d96c9a2dfdf1415b85f67336321c216d031e11bf03905beae0c2ea','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',15);
INSERT INTO "sign_in" VALUES(14,'1d5edbcd032fb435270c42ef4876b4f705c8a3ca4ae78bdaf14171b50ff8de36','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',14);
INSERT INTO "sign_in" VALUES(13,'2e64e31c6291cd917b6ab9db16466e3dd4bd02e861f9f840c1323348093c426f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',13);
INSERT INTO "sign_in" VALUES(12,'4f93bccf6e0053c08a3a0c446916fce1d0007b04c7c50d6cd20c9e18234e7334','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',12);
INSERT INTO "sign_in" VALUES(11,'23841e949eceb8c820ebd9b5bba8adf8c868001e2ff30a769e65d15339a656ef','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',11);
INSERT INTO "sign_in" VALUES(10,'3f0a1d433cce83ff4a26c6988b958e659f554d5c7c631ef580ae8ef15ea07f2a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',10);
INSERT INTO "sign_in" VALUES(9,'0d6f9532f6dd3fd70651f4f52b06a15f50eb756bd83db4d2db7b72d63603a1d3','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',9);
INSERT INTO "sign_in" VALUES(8,'0db314de140ac8fd99db554449168c65f1c6df94b017b399fc446696dac25318','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',8);
INSERT INTO "sign_in" VALUES(7,'439cf2b67e96ea2822c92ad8227ae81a15267567d2fd06d69d91ed3ae87883fd','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',7);
INSERT INTO "sign_in" VALUES(6,'13283b8afa0c9c94f8078b9b8d122a829c469b9907721288009a44fcba7d90bf','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',6);
INSERT INTO "sign_in" VALUES(5,'e449574daa9856d1127a6d1e3dca45ff581ba396e76e08d66ee50ed088d2d718','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',5);
INSERT INTO "sign_in" VALUES(4,'245bb455698b102e200f7ca30cbeb815a7fec697ca0867fe3f1f1058edd24027','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',4);
INSERT INTO "sign_in" VALUES(3,'24616feace4a22b3a90d5a244e516a379f5d85a9d08f7225892322ec9f62b4dd','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',3);
INSERT INTO "sign_in" VALUES(2,'1007252c1a274af6cc7f8788b04456f8df341d5a55c9c3c633e4795c133be712','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',2);
INSERT INTO "sign_in" VALUES(1,'bcbe04b093a187a5c21eed9def527a7240e641ed58eda11f95c4cebd765370c2','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',1);
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
INSERT INTO "signed_document" VALUES(1,'BC','2015-2020',1,'2019-01-20','report',6,'','{"sha256":"f0e6b89ba8f2ef086a9889f6b55eae4d6883e6c09e7d749ade0e4eb6b68021bc","version":1}','99d97c516f0c77e2b6c7afefe3302aba15742cbb443c4d5c9c1766313c1fa2ab',1,'2019-01-20 03:00:00.000000',1,'1.','');
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
	counts_until DATE NOT NULL, 
	CONSTRAINT pk_unit_spell PRIMARY KEY (id), 
	CONSTRAINT fk_unit_spell_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_spell_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_spell_unit_id_starts_on UNIQUE (unit_id, starts_on), 
	CONSTRAINT fk_unit_spell_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code)
);
INSERT INTO "unit_spell" VALUES(10,10,'2015-01-01',NULL,'Chi bộ Khác','subordinate_cell',9,'found','',NULL,'8.9.10.','E1','chi bo khac','elm dt olae00000500040','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(9,9,'2015-01-01',NULL,'Đảng bộ Sở Khác','grassroots_committee',8,'found','',NULL,'8.9.','E','dang bo so khac','gark dt yu olae020000500200040','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(8,8,'2015-01-01',NULL,'Đảng bộ Khối Hai','bloc',NULL,'found','',NULL,'8.','K2','dang bo khoi hai','gark dt oltm lam0200005000400000','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(7,7,'2015-01-01',NULL,'Chi bộ Thư viện','grassroots_cell',1,'found','',NULL,'1.7.','C','chi bo thu vien','elm dt zl| }mir000005000000050','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(6,6,'2015-01-01',NULL,'Chi bộ Đội Một','subordinate_cell',3,'found','',NULL,'1.2.3.6.','DB1','chi bo doi mot','elm dt gtm qtz00000500500050','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(5,5,'2015-01-01',NULL,'Chi bộ Thanh tra','subordinate_cell',2,'found','',NULL,'1.2.5.','D2','chi bo thanh tra','elm dt zlarl zxa0000050000000000','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(4,4,'2015-01-01',NULL,'Chi bộ Văn phòng','subordinate_cell',2,'found','',NULL,'1.2.4.','D1','chi bo van phong','elm dt }br vlsrk0000050000000100','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(3,3,'2015-01-01',NULL,'Đảng bộ bộ phận Mẫu','sectional_committee',2,'found','',NULL,'1.2.3.','DB','dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(2,2,'2015-01-01',NULL,'Đảng bộ Sở Mẫu','grassroots_committee',1,'found','',NULL,'1.2.','D','dang bo so mau','gark dt yu qc{02000050020030','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(1,1,'2015-01-01',NULL,'Đảng bộ Khối Một','bloc',NULL,'found','',NULL,'1.','K','dang bo khoi mot','gark dt oltm qtz0200005000400050','0001-01-01','9999-12-31');
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
CREATE INDEX ix_unit_in_use_from ON unit (in_use_from) WHERE in_use_from IS NOT NULL;
CREATE INDEX ix_unit_dissolved_on ON unit (dissolved_on) WHERE dissolved_on IS NOT NULL;
CREATE INDEX ix_directive_answer_due_on ON directive_answer (due_on);
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
CREATE INDEX ix_unit_spell_path ON unit_spell (path);
CREATE INDEX ix_unit_spell_parent_id ON unit_spell (parent_id);
CREATE INDEX ix_unit_spell_unit_id ON unit_spell (unit_id);
CREATE INDEX ix_directive_closing_unit_id ON directive_closing (unit_id);
CREATE INDEX ix_bulk_decision_report_id ON bulk_decision (report_id);
CREATE INDEX ix_bulk_decision_account_id ON bulk_decision (account_id);
CREATE INDEX ix_issue_report_id ON issue (report_id);
CREATE INDEX ix_issue_path ON issue (path);
CREATE INDEX ix_issue_unit_id ON issue (unit_id);
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
CREATE INDEX ix_duty_quarter_source ON duty (quarter, source);
CREATE INDEX ix_duty_path ON duty (path);
CREATE INDEX ix_duty_unit_id ON duty (unit_id);
CREATE INDEX ix_form_sheet_unit_id ON form_sheet (unit_id);
CREATE INDEX ix_form_sheet_path ON form_sheet (path);
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
CREATE INDEX ix_directive_answer_route_id ON directive_answer (route_id);
CREATE INDEX ix_directive_answer_path ON directive_answer (path);
CREATE INDEX ix_directive_answer_desk_unit_id ON directive_answer (desk_unit_id);
CREATE INDEX ix_directive_answer_asked_by_id ON directive_answer (asked_by_id);
CREATE INDEX ix_directive_answer_above_id ON directive_answer (above_id);
CREATE INDEX ix_directive_unit_id ON directive (unit_id);
CREATE INDEX ix_report_route_id ON report (route_id);
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
CREATE INDEX ix_report_desk_unit_id ON report (desk_unit_id);
CREATE INDEX ix_meeting_record_unit_id ON meeting_record (unit_id);
CREATE INDEX ix_field_group_unit_id ON field_group (unit_id);
CREATE INDEX ix_attachment_unit_id ON attachment (unit_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id);
CREATE INDEX ix_topic_orientation_unit_id ON topic_orientation (unit_id);
CREATE UNIQUE INDEX uq_meeting_regular ON meeting (unit_id, period) WHERE kind IN ('regular', 'combined') AND voided_at IS NULL;
CREATE INDEX ix_meeting_unit_id ON meeting (unit_id);
CREATE INDEX ix_meeting_period ON meeting (period);
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
CREATE INDEX ix_unit_sort_key ON unit (sort_key);
CREATE INDEX ix_unit_search_key ON unit (search_key);
CREATE INDEX ix_unit_path ON unit (path);
CREATE INDEX ix_unit_parent_id ON unit (parent_id);
CREATE INDEX ix_account_path ON account (path);
CREATE INDEX ix_person_search_key ON person (search_key);
CREATE INDEX ix_person_path ON person (path);
CREATE INDEX ix_once_at ON once (at);
COMMIT;