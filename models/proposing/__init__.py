"""What is proposed before a form is filled in."""
